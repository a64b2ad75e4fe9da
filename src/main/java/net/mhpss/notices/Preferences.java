package net.mhpss.notices;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How each member wants to be told of what. */
@Component
class Preferences {
  static final int A_PAGE = 50;

  private final JdbcClient db;

  Preferences(JdbcClient db) {
    this.db = db;
  }

  /** How this member wants every kind mailed. */
  Map<Kind, ByMail> of(Reader.Member member) {
    var wanted = new EnumMap<Kind, ByMail>(Kind.class);
    for (var kind : Kind.values()) {
      wanted.put(kind, kind.usual());
    }
    db.sql("select kind, by_mail from notice_preferences where member_id = :member")
        .param("member", member.id())
        .query(
            row -> {
              var byMail = ByMail.valueOf(row.getString("by_mail"));
              Kind.read(row.getString("kind")).ifPresent(kind -> wanted.put(kind, byMail));
            });
    return wanted;
  }

  /** What this member does not want to see on the site. */
  Set<Kind> hiddenFrom(Reader.Member member) {
    var hidden = EnumSet.noneOf(Kind.class);
    db.sql("select kind from notice_preferences where member_id = :member and not on_site")
        .param("member", member.id())
        .query((row, number) -> row.getString("kind"))
        .list()
        .forEach(kind -> Kind.read(kind).ifPresent(hidden::add));
    return hidden;
  }

  /** Whether this member's mails about messages say no more than who has written. */
  boolean withoutWords(Reader.Member member) {
    return db.sql("select exists (select from mails_without_words where member_id = :member)")
        .param("member", member.id())
        .query(Boolean.class)
        .single();
  }

  /** Keeps what a member has chosen. */
  @Transactional
  public void keep(
      Reader.Member member, Map<Kind, ByMail> chosen, Set<Kind> hidden, boolean withoutWords) {
    chosen.forEach((kind, byMail) -> choose(member.id(), kind, byMail));
    for (var kind : Kind.hideable()) {
      show(member.id(), kind, !hidden.contains(kind));
    }
    db.sql(
            withoutWords
                ? "insert into mails_without_words (member_id, since) values (:member, now()) on conflict do nothing"
                : "delete from mails_without_words where member_id = :member")
        .param("member", member.id())
        .update();
  }

  @Transactional
  public void choose(long member, Kind kind, ByMail byMail) {
    db.sql(
            """
            insert into notice_preferences (member_id, kind, by_mail)
            values (:member, :kind, :byMail)
            on conflict (member_id, kind) do update set by_mail = excluded.by_mail
            """)
        .param("member", member)
        .param("kind", kind.name())
        .param("byMail", byMail.name())
        .update();
  }

  private void show(long member, Kind kind, boolean onSite) {
    db.sql(
            """
            insert into notice_preferences (member_id, kind, by_mail, on_site)
            select :member, :kind, :usual, false where not :onSite
            on conflict (member_id, kind) do update set on_site = false
            """)
        .param("member", member)
        .param("kind", kind.name())
        .param("usual", kind.usual().name())
        .param("onSite", onSite)
        .update();
    db.sql(
            """
            update notice_preferences set on_site = true
             where member_id = :member and kind = :kind and not on_site and :onSite
            """)
        .param("member", member)
        .param("kind", kind.name())
        .param("onSite", onSite)
        .update();
  }

  /** No mail any more of what is gathered, of whatever kind; what comes at once still comes. */
  @Transactional
  public void endGathered(long member) {
    choose(member, Kind.TALK, ByMail.NEVER);
    db.sql(
            """
            update notice_preferences set by_mail = 'NEVER'
             where member_id = :member and by_mail in ('DAILY', 'WEEKLY')
            """)
        .param("member", member)
        .update();
    db.sql(
            """
            delete from group_notice_preferences
             where member_id = :member and by_mail in ('DAILY', 'WEEKLY')
            """)
        .param("member", member)
        .update();
    db.sql(
            """
            update notices set waits = null
             where member_id = :member and waits in ('DAILY', 'WEEKLY')
            """)
        .param("member", member)
        .update();
  }

  /** One of the member's groups, and how they want what is written there; null as in the others. */
  record InGroup(String address, String name, String byMail) {}

  /** One more than a page of the member's groups, from after this one on. */
  List<InGroup> groups(Reader.Member member, String after) {
    return db.sql(
            """
            select g.address, g.name, coalesce(p.by_mail, '') as by_mail
              from group_members m
              join group_card g on g.id = m.group_id
              left join group_notice_preferences p on p.member_id = m.member_id and p.group_id = m.group_id
             where m.member_id = :member and g.address > :after
             order by g.address
             limit 51
            """)
        .param("member", member.id())
        .param("after", after)
        .query(
            (row, number) ->
                new InGroup(
                    row.getString("address"), row.getString("name"), row.getString("by_mail")))
        .list();
  }

  /** Keeps how a member wants what is written in these groups of theirs: empty as in the others. */
  @Transactional(propagation = Propagation.MANDATORY)
  void keepGroups(Reader.Member member, Map<String, String> byAddress) {
    var addresses = byAddress.keySet().toArray(String[]::new);
    db.sql(
            """
            delete from group_notice_preferences
             where member_id = :member
               and group_id in (select id from group_card where address = any(:addresses))
            """)
        .param("member", member.id())
        .param("addresses", addresses)
        .update();
    db.sql(
            """
            insert into group_notice_preferences (member_id, group_id, by_mail)
            select m.member_id, g.id, c.by_mail
              from unnest(:addresses, :chosen) as c (address, by_mail)
              join group_card g on g.address = c.address
              join group_members m on m.group_id = g.id and m.member_id = :member
             where c.by_mail in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')
            """)
        .param("member", member.id())
        .param("addresses", addresses)
        .param("chosen", byAddress.values().toArray(String[]::new))
        .update();
  }
}
