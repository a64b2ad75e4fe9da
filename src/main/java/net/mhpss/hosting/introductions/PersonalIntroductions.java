package net.mhpss.hosting.introductions;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * To whom a member was introduced and what they answered, and what they proposed as a host; of what
 * others answered no more than they see on the pages.
 */
@Component
class PersonalIntroductions implements KeepsPersonal {
  private final JdbcClient db;
  private final Clock clock;

  PersonalIntroductions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public String room() {
    return "introductions";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "to you",
        list(
            member,
            """
            select c.name as with, d.sentence, i.proposed_at as proposed, i.until,
                   case when a.yes then 'yes' when not a.yes then 'not now' end as "your answer",
                   o.introduction_id is not null as opened
              from introduced d
              join introductions i on i.id = d.introduction_id
              left join introduction_answers a on a.introduction_id = d.introduction_id and a.member_id = d.member_id
              left join introduction_openings o on o.introduction_id = i.id
              left join member_card c on c.id = d.other_id and not c.safe
             where d.member_id = :member
             order by i.id
            """),
        "by you",
        list(
            member,
            """
            select c.name as to, d.sentence, i.proposed_at as proposed, i.until, null as "your answer",
                   o.introduction_id is not null as opened
              from introductions i
              join introduced d on d.introduction_id = i.id
              left join introduction_openings o on o.introduction_id = i.id
              left join member_card c on c.id = d.member_id and not c.safe
             where i.host_id = :member
             order by i.id, d.member_id
            """));
  }

  private List<Map<String, @Nullable Object>> list(long member, String sql) {
    return db.sql(sql).param("member", member).query().listOfRows().stream()
        .map(this::told)
        .toList();
  }

  private Map<String, @Nullable Object> told(Map<String, @Nullable Object> row) {
    var told = new LinkedHashMap<String, @Nullable Object>(row);
    var opened = Boolean.TRUE.equals(told.remove("opened"));
    var isOver =
        told.get("until") instanceof java.util.Date until
            && !until.toInstant().isAfter(OffsetDateTime.now(clock).toInstant());
    told.put("outcome", opened ? "opened" : isOver ? "not opened" : "under way");
    return told;
  }

  /** Without one of the two there is nothing to keep of the other. */
  @Override
  public void forget(long member) {
    db.sql(
            """
            delete from introductions
             where id in (select introduction_id from introduced where member_id = :member)
            """)
        .param("member", member)
        .update();
  }
}
