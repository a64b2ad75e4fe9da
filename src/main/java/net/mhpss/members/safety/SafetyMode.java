package net.mhpss.members.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.database.ChangeLog;
import net.mhpss.mail.Letters;
import net.mhpss.members.Field;
import net.mhpss.members.FoundBy;
import net.mhpss.members.SafetyBegan;
import net.mhpss.members.SafetyEnded;
import net.mhpss.web.Address;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts away who a member is, and brings it back. The name, the address of their page, their profile
 * and who sees it lie in the table {@code safety} meanwhile; where they were stands a pseudonym and
 * nothing else, so that no page, however it asks, can show more. The database refuses every other
 * change of what is put away.
 */
@Component
public class SafetyMode {
  /** What a host needs to go on helping: it stays, for the host alone. */
  private static final List<String> FOR_THE_HOST =
      List.of("kinds", "languages", "interests", "introduced_at");

  private final JdbcClient db;
  private final Pseudonyms pseudonyms;
  private final Letters letters;
  private final FoundBy foundBy;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SafetyMode(
      JdbcClient db,
      Pseudonyms pseudonyms,
      Letters letters,
      FoundBy foundBy,
      ChangeLog changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.pseudonyms = pseudonyms;
    this.letters = letters;
    this.foundBy = foundBy;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** What is put away of a member, and since when. */
  record PutAway(Instant since, String name) {}

  Optional<PutAway> of(long member) {
    return db.sql("select since, name from safety where member_id = :member")
        .param("member", member)
        .query(
            (row, number) ->
                new PutAway(
                    row.getObject("since", OffsetDateTime.class).toInstant(),
                    row.getString("name")))
        .optional();
  }

  /** Whether a member is in safety mode. */
  public boolean isOn(long member) {
    return of(member).isPresent();
  }

  /** Puts away who this member is; nothing happens if it is already. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin(long member, Locale language) {
    lock(member);
    if (isOn(member)) {
      return;
    }
    allowChanges(member);
    putAway(member);
    db.sql("update members set name = :name, address = :address where id = :member")
        .param("name", pseudonyms.next(language))
        .param("address", Address.random().id())
        .param("member", member)
        .update();
    db.sql("update profiles set " + everyColumn("default") + " where member_id = :member")
        .param("member", member)
        .update();
    hideEveryField(member);
    refuseChanges();
    letters.rename(member, nameOf(member));
    changes.note("member", member);
    events.publishEvent(new SafetyBegan(member));
  }

  /** Whoever writes the same profile at this instant is waited for, or waits. */
  private void lock(long member) {
    db.sql(
            """
            select m.id
              from members m
              join profiles p on p.member_id = m.id
             where m.id = :member
               for update
            """)
        .param("member", member)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private void putAway(long member) {
    db.sql(
            """
            insert into safety (member_id, since, name, address, profile, visibilities)
            select m.id, :now, m.name, m.address, to_jsonb(p),
                   (select coalesce(jsonb_agg(to_jsonb(v)), '[]') from visibilities v where v.member_id = m.id)
              from members m
              join profiles p on p.member_id = m.id
             where m.id = :member
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("member", member)
        .update();
  }

  private void hideEveryField(long member) {
    var fields = Arrays.stream(Field.values()).map(Field::key).toArray(String[]::new);
    db.sql(
            """
            insert into visibilities (member_id, field, seen_by)
            select :member, field, case when field = any(:host) then 'HOST' else 'NOBODY' end
              from unnest(:fields) field
            on conflict (member_id, field) do update set seen_by = excluded.seen_by
            """)
        .param("member", member)
        .param("host", FOR_THE_HOST.toArray(String[]::new))
        .param("fields", fields)
        .update();
  }

  /** Gives a member in safety mode another pseudonym. The name has no problems. */
  @Transactional(propagation = Propagation.MANDATORY)
  void rename(long member, String name) {
    lock(member);
    if (!isOn(member)) {
      return;
    }
    allowChanges(member);
    db.sql("update members set name = :name where id = :member")
        .param("name", name)
        .param("member", member)
        .update();
    refuseChanges();
    letters.rename(member, name);
    changes.note("member", member);
  }

  /** Brings back what was put away: for the member alone to ask. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(long member) {
    lock(member);
    if (!isOn(member)) {
      return;
    }
    allowChanges(member);
    db.sql(
            """
            update members m
               set name = s.name, address = s.address
              from safety s
             where s.member_id = m.id and m.id = :member
            """)
        .param("member", member)
        .update();
    bringBackProfile(member);
    db.sql("delete from visibilities where member_id = :member").param("member", member).update();
    db.sql(
            """
            insert into visibilities
            select v.*
              from safety s
              cross join jsonb_populate_recordset(null::visibilities, s.visibilities) v
             where s.member_id = :member
            """)
        .param("member", member)
        .update();
    db.sql("delete from safety where member_id = :member").param("member", member).update();
    refuseChanges();
    letters.rename(member, nameOf(member));
    foundBy.write(member); // what rooms above know may have changed meanwhile
    events.publishEvent(new SafetyEnded(member));
  }

  /** A column that was added in the meantime keeps what it has. */
  private void bringBackProfile(long member) {
    var columns = columns(List.of());
    db.sql(
            "update profiles p set ("
                + String.join(", ", columns)
                + ") = (select "
                + String.join(", ", columns.stream().map("r."::concat).toList())
                + """
                 from jsonb_populate_record(p, s.profile) r)
              from safety s
             where s.member_id = p.member_id and p.member_id = :member
            """)
        .param("member", member)
        .update();
  }

  /** Gives who is in safety mode, and has no profile, the bare one that they have there. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void bareProfile(long member) {
    allowChanges(member);
    var columns = String.join(", ", FOR_THE_HOST);
    db.sql(
            "update profiles p set ("
                + columns
                + ") = (select "
                + columns
                + """
                 from jsonb_populate_record(p, s.profile))
              from safety s
             where s.member_id = p.member_id and p.member_id = :member
            """)
        .param("member", member)
        .update();
    refuseChanges();
  }

  private String everyColumn(String value) {
    return String.join(
        ", ", columns(FOR_THE_HOST).stream().map(column -> column + " = " + value).toList());
  }

  /** What a profile consists of, as the database knows it: also what another room has added. */
  private List<String> columns(List<String> but) {
    return db.sql(
            """
            select quote_ident(attname)
              from pg_attribute
             where attrelid = 'profiles'::regclass
               and attnum > 0
               and not attisdropped
               and attgenerated = ''
               and attname <> 'member_id'
               and attname <> all(cast(:but as text[]))
             order by attnum
            """)
        .param("but", but.toArray(String[]::new))
        .query((row, number) -> row.getString(1))
        .list();
  }

  private String nameOf(long member) {
    return db.sql("select name from members where id = :member")
        .param("member", member)
        .query(String.class)
        .single();
  }

  private void allowChanges(long member) {
    changesOf(Long.toString(member));
  }

  private void refuseChanges() {
    changesOf("");
  }

  private void changesOf(String member) {
    db.sql("select set_config('mhpss.putting_away', :member, true)")
        .param("member", member)
        .query(String.class)
        .list();
  }
}
