package net.mhpss.notices;

import java.util.EnumMap;
import java.util.Map;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each member wants mailed. */
@Component
class Preferences {
  private final JdbcClient db;

  Preferences(JdbcClient db) {
    this.db = db;
  }

  /** What this member wants of every kind. */
  Map<Kind, ByMail> of(Reader.Member member) {
    var wanted = new EnumMap<Kind, ByMail>(Kind.class);
    for (var kind : Kind.values()) {
      wanted.put(kind, ByMail.AT_ONCE);
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

  /** Whether this member's mails about messages say no more than who has written. */
  boolean withoutWords(Reader.Member member) {
    return db.sql("select exists (select from mails_without_words where member_id = :member)")
        .param("member", member.id())
        .query(Boolean.class)
        .single();
  }

  /** Keeps what a member has chosen. */
  @Transactional
  public void keep(Reader.Member member, Map<Kind, ByMail> chosen, boolean withoutWords) {
    chosen.forEach((kind, byMail) -> choose(member.id(), kind, byMail));
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
}
