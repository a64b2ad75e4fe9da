package net.mhpss.members;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.mail.Letters;
import net.mhpss.members.inside.Profiles;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the network holds of a member: handed over to them, or forgotten, in every room at once. */
@Component
class Leaving {
  private final JdbcClient db;
  private final ObjectProvider<KeepsPersonal> rooms;
  private final Profiles profiles;
  private final Letters letters;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final JsonMapper json;

  Leaving(
      JdbcClient db,
      ObjectProvider<KeepsPersonal> rooms,
      Profiles profiles,
      Letters letters,
      ChangeLog changes,
      AuditLog audit,
      JsonMapper json) {
    this.db = db;
    this.rooms = rooms;
    this.profiles = profiles;
    this.letters = letters;
    this.changes = changes;
    this.audit = audit;
    this.json = json;
  }

  /** Everything, as JSON, room by room. */
  String export(Reader.Member member) {
    var all = new LinkedHashMap<String, Object>();
    all.put("members", account(member));
    rooms.orderedStream().forEach(room -> all.put(room.room(), room.export(member.id())));
    all.put("letters", letters.writtenTo(member.id()));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(all);
  }

  private Map<String, Object> account(Reader.Member member) {
    var account = new LinkedHashMap<String, Object>();
    account.put(
        "account",
        rows(
            "select name, email, language, zone, joined_at from members where id = :member",
            member));
    account.put("profile", profiles.own(member));
    account.put(
        "terms of use",
        rows(
            "select version, at from terms_acceptances where member_id = :member order by version",
            member));
    account.put(
        "sessions",
        rows(
            "select device, shared, since, seen_at from sessions where member_id = :member order by since",
            member));
    account.put(
        "known devices",
        rows(
            "select since, seen_at from known_devices where member_id = :member order by since",
            member));
    account.put(
        "connections",
        rows(
            "select issuer, subject, since from openid_connections where member_id = :member",
            member));
    account.put(
        "change of address",
        rows(
            "select email, asked_at, confirmed_at, agreed_at from email_changes where member_id = :member",
            member));
    account.put(
        "offices",
        rows(
            "select role, since from appointments where member_id = :member order by role",
            member));
    return account;
  }

  private List<Map<String, @Nullable Object>> rows(String sql, Reader.Member member) {
    return db.sql(sql).param("member", member.id()).query().listOfRows();
  }

  /**
   * Forgets a member in every room; what they wrote in discussions stays, under a former member.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void forget(Reader.Member member) {
    rooms.orderedStream().toList().reversed().forEach(room -> room.forget(member.id()));
    letters.forget(member.id());
    db.sql("delete from answers where owner = :owner and path <> ''")
        .param("owner", "member " + member.id())
        .update();
    db.sql("delete from members where id = :member").param("member", member.id()).update();
    audit.note(null, "members.has-left", "member", member.id());
    changes.note("member", member.id());
  }
}
