package net.mhpss.suggestions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.mhpss.hosting.WorthIntroducing;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Face;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom hosts might introduce to each other: the first of those who are suggested to a member with
 * whom the member shares neither a group nor a conversation, and to whom they were not introduced.
 */
@Component
class Introducing implements WorthIntroducing {
  private static final String PAIRS =
      """
      with mine as materialized (
             select a.member_id
               from member_host a
               join desks d on d.host_id = a.host_id
              where d.worker_id = :host
                and a.member_id <> :host
                and a.member_id < :before
              order by a.member_id desc
              limit {looked}),
           pairs as (
             select mine.member_id, o.id as other_id, o.place
               from {whose} mine
               join suggestions s on s.member_id = mine.member_id
              cross join lateral (
                select p.id, p.place
                  from unnest(s.people) with ordinality p (id, place)
                 where p.id <> :host
                   and not exists (select from introduced_lately i
                                    where i.member_id = mine.member_id and i.other_id = p.id)
                   and not exists (select from group_members g
                                     join group_members h on h.group_id = g.group_id and h.member_id = p.id
                                    where g.member_id = mine.member_id)
                   and not exists (select from conversation_participants w
                                     join conversation_participants v
                                       on v.conversation_id = w.conversation_id and v.member_id = p.id
                                    where w.member_id = mine.member_id)
                   and not exists (select from blocks b where b.member_id = mine.member_id and b.other_id in (p.id, :host))
                   and not exists (select from blocks b where b.member_id = :host and b.other_id = p.id)
                   and exists (select from member_card c where c.id = p.id and not c.safe)
                 order by p.place
                 limit {each}) o
              order by mine.member_id desc, o.place
              limit {most})
      select row_to_json(one) as one, row_to_json(other) as other
        from pairs
       cross join lateral (   -- by key: else PostgreSQL joins all members
             select id, address, name, photo, photo_public, country, kinds, languages, interests as topics, safe
               from member_card where id = pairs.member_id limit 1) one
       cross join lateral (
             select id, address, name, photo, photo_public, country, kinds, languages, interests as topics
               from member_card where id = pairs.other_id limit 1) other
       where not one.safe
       order by pairs.member_id desc, pairs.place
       limit {most}
      """;

  private static final int MOST = 12;
  private static final int FOR_ONE = 5;

  private final JdbcClient db;
  private final Topics topics;
  private final Why why;
  private final JsonMapper json;

  Introducing(JdbcClient db, Topics topics, Why why, JsonMapper json) {
    this.db = db;
    this.topics = topics;
    this.why = why;
    this.json = json;
  }

  @Override
  public List<Pair> of(Reader.Member host, long before) {
    return pairs(
        PAIRS
            .replace("{looked}", Integer.toString(LOOKED_AT))
            .replace("{whose}", "mine")
            .replace("{each}", "1")
            .replace("{most}", Integer.toString(MOST)),
        host,
        before);
  }

  @Override
  public List<Pair> with(long member, Reader.Member host) {
    return pairs(
        PAIRS
            .replace("{looked}", "1")
            .replace("{whose}", "(select cast(" + member + " as bigint) as member_id)")
            .replace("{each}", Integer.toString(FOR_ONE))
            .replace("{most}", Integer.toString(FOR_ONE)),
        host,
        Long.MAX_VALUE);
  }

  private List<Pair> pairs(String sql, Reader.Member host, long before) {
    var pairs = new ArrayList<Pair>();
    var seen = new HashSet<Set<Long>>();
    db.sql(sql)
        .param("host", host.id())
        .param("before", before)
        .query(
            (row, number) ->
                List.of(
                    json.readValue(row.getString("one"), Card.class),
                    json.readValue(row.getString("other"), Card.class)))
        .list()
        .forEach(
            two -> {
              var common =
                  Common.between(
                      two.getFirst().shown(), two.getLast().shown(), List.of(), 0, 0, topics);
              if (common.isReason() && seen.add(Set.of(two.getFirst().id(), two.getLast().id()))) {
                pairs.add(pair(two.getFirst(), two.getLast(), common, host.language()));
              }
            });
    return pairs;
  }

  private Pair pair(Card one, Card other, Common common, Locale language) {
    return new Pair(one.card(), other.card(), why.whyTheyMeet(common, language));
  }

  private record Card(
      long id,
      String address,
      String name,
      @Nullable String photo,
      boolean photo_public,
      @Nullable String country,
      List<String> kinds,
      List<String> languages,
      List<String> topics) {
    Shown shown() {
      return new Shown(topics, languages, country, kinds);
    }

    MemberCard card() {
      return new MemberCard(id, address, country, kinds, new Face(name, photo, photo_public));
    }
  }
}
