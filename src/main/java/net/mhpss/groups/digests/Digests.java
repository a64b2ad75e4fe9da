package net.mhpss.groups.digests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.mhpss.database.InSteps;
import net.mhpss.groups.Access;
import net.mhpss.groups.Group;
import net.mhpss.groups.MonthOfGroup;
import net.mhpss.groups.MonthOfGroup.Entry;
import net.mhpss.groups.WantsNoMail;
import net.mhpss.jobs.Job;
import net.mhpss.members.Suspensions;
import net.mhpss.web.Reader;
import net.mhpss.web.Token;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The digests of groups. Sent some members at a time, each step with its letters in one
 * transaction: what a crash interrupts goes on where it was, and nobody gets two.
 */
@Component
class Digests {
  private static final int A_STEP = 200;

  private final JdbcClient db;
  private final DigestLetters letters;
  private final ObjectProvider<MonthOfGroup> months;
  private final ObjectProvider<WantsNoMail> unwilling;
  private final Suspensions suspensions;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Digests(
      JdbcClient db,
      DigestLetters letters,
      ObjectProvider<MonthOfGroup> months,
      ObjectProvider<WantsNoMail> unwilling,
      Suspensions suspensions,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.db = db;
    this.letters = letters;
    this.months = months;
    this.unwilling = unwilling;
    this.suspensions = suspensions;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** All that has come about in a group in this month. */
  List<Entry> of(Group group, YearMonth month, Reader.Member host) {
    var from = month.atDay(1).atStartOfDay(host.zone()).toInstant();
    var until = month.plusMonths(1).atDay(1).atStartOfDay(host.zone()).toInstant();
    return months
        .orderedStream()
        .flatMap(room -> room.of(group, from, until, host).stream())
        .toList();
  }

  /** The digest of a month as a host has left it. */
  Optional<Digest> find(Group group, YearMonth month) {
    return db.sql(
            """
            select month, words, titles, paths, sent_at, done_at, letters
              from group_digests
             where group_id = :group
               and month = :month
            """)
        .param("group", group.id())
        .param("month", month.atDay(1))
        .query(Digests::digest)
        .optional();
  }

  /**
   * Keeps it, and sends it if that is wished; nothing happens to one that is sent. The form has no
   * problems.
   */
  @Transactional
  void keep(Group group, YearMonth month, DigestForm form, List<Entry> entries, Reader.Member by) {
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into group_digests (group_id, month, words, titles, paths, by_member_id, saved_at, sent_at)
            values (:group, :month, :words, :titles, :paths, :by, :now, case when :send then :now end)
            on conflict (group_id, month) do update
              set words = excluded.words, titles = excluded.titles, paths = excluded.paths,
                  by_member_id = excluded.by_member_id, saved_at = excluded.saved_at, sent_at = excluded.sent_at
            where group_digests.sent_at is null
            """)
        .param("group", group.id())
        .param("month", month.atDay(1))
        .param("words", form.cleanWords())
        .param("titles", entries.stream().map(Entry::title).toArray(String[]::new))
        .param("paths", entries.stream().map(Entry::path).toArray(String[]::new))
        .param("by", by.id())
        .param("now", now)
        .param("send", form.send())
        .update();
  }

  /** Writes the letters of all digests that are to be sent. */
  void send() {
    Optional<Boolean> went;
    do {
      went = Optional.ofNullable(transaction.execute(status -> sendSome()));
    } while (went.orElse(false));
  }

  /** Some letters of the oldest that is not done; false when all are. */
  private boolean sendSome() {
    var next =
        db.sql(
                """
                select d.id, d.group_id, g.address, g.name, g.access, d.month, d.words, d.titles, d.paths,
                       d.sent_at, d.done_at, d.letters, d.sent_up_to
                  from group_digests d
                  join groups g on g.id = d.group_id
                 where d.sent_at is not null
                   and d.done_at is null
                 order by d.id
                 limit 1
                   for update of d skip locked
                """)
            .query(Digests::toSend)
            .optional();
    next.ifPresent(this::write);
    return next.isPresent();
  }

  private void write(ToSend sending) {
    var some = readers(sending);
    var ids = some.stream().map(DigestLetters.To::id).toList();
    var deaf = new HashSet<>(suspensions.among(ids));
    unwilling.forEach(room -> deaf.addAll(room.among(ids, sending.group())));
    var written = write(sending, some, deaf);
    db.sql(
            """
            update group_digests
               set sent_up_to = :upTo, letters = letters + :written,
                   done_at = case when :last then cast(:now as timestamptz) end
             where id = :id
            """)
        .param("upTo", some.isEmpty() ? sending.upTo() : some.getLast().id())
        .param("written", written)
        .param("last", some.size() < A_STEP)
        .param("now", OffsetDateTime.now(clock))
        .param("id", sending.id())
        .update();
  }

  private int write(ToSend sending, List<DigestLetters.To> some, Set<Long> deaf) {
    var written = 0;
    for (var to : some) {
      if (!deaf.contains(to.id())) {
        letters.write(sending, to, stop(sending, to));
        written++;
      }
    }
    return written;
  }

  private Token stop(ToSend sending, DigestLetters.To to) {
    var token = Token.random();
    db.sql(
            """
            insert into digest_stops (token_hash, digest_id, member_id)
            values (:hash, :digest, :member)
            """)
        .param("hash", token.hash())
        .param("digest", sending.id())
        .param("member", to.id())
        .update();
    return token;
  }

  private List<DigestLetters.To> readers(ToSend sending) {
    return db.sql(
            """
            select l.id, l.name, l.email, l.language
              from memberships m
              join member_mail l on l.id = m.member_id
             where m.group_id = :group
               and m.member_id > :after
               and not exists (select from digests_unwanted u
                                where u.group_id = m.group_id and u.member_id = m.member_id)
             order by m.member_id
             limit\s"""
                + A_STEP)
        .param("group", sending.group())
        .param("after", sending.upTo())
        .query(DigestLetters.To::of)
        .list();
  }

  /** A digest on its way. */
  record ToSend(
      long id, long group, String address, String name, Access access, Digest digest, long upTo) {}

  private static ToSend toSend(ResultSet row, int number) throws SQLException {
    return new ToSend(
        row.getLong("id"),
        row.getLong("group_id"),
        row.getString("address"),
        row.getString("name"),
        Access.valueOf(row.getString("access")),
        digest(row, number),
        row.getLong("sent_up_to"));
  }

  /** The group whose digests this link ends, and whether they are ended already. */
  Optional<Stop> stop(String token) {
    return db.sql(
            """
            select s.member_id, d.group_id, g.name,
                   exists (select from memberships m
                            where m.group_id = g.id and m.member_id = s.member_id)
                   or g.access <> 'HIDDEN' as known,
                   exists (select from digests_unwanted u
                            where u.group_id = g.id and u.member_id = s.member_id) as ended
              from digest_stops s
              join group_digests d on d.id = s.digest_id
              join groups g on g.id = d.group_id
             where s.token_hash = :hash
            """)
        .param("hash", new Token(token).hash())
        .query(
            (row, number) ->
                new Stop(
                    row.getLong("member_id"),
                    row.getLong("group_id"),
                    row.getBoolean("known") ? row.getString("name") : "",
                    row.getBoolean("ended")))
        .optional();
  }

  /** Whose digests of which group a link ends; without the name for who may not know of it. */
  record Stop(long member, long group, String name, boolean ended) {}

  /** The member wants them, or does not. */
  @Transactional
  void want(Stop stop, boolean wanted) {
    db.sql(
            wanted
                ? "delete from digests_unwanted where group_id = :group and member_id = :member"
                : """
                  insert into digests_unwanted (group_id, member_id, since)
                  values (:group, :member, now())
                  on conflict do nothing
                  """)
        .param("group", stop.group())
        .param("member", stop.member())
        .update();
  }

  private static Digest digest(ResultSet row, int number) throws SQLException {
    var titles = (String[]) row.getArray("titles").getArray();
    var paths = (String[]) row.getArray("paths").getArray();
    var entries = new ArrayList<Entry>();
    for (var at = 0; at < titles.length; at++) {
      entries.add(new Entry(titles[at], paths[at]));
    }
    var sentAt = row.getObject("sent_at", OffsetDateTime.class);
    var doneAt = row.getObject("done_at", OffsetDateTime.class);
    return new Digest(
        YearMonth.from(row.getObject("month", LocalDate.class)),
        row.getString("words"),
        entries,
        sentAt == null ? null : sentAt.toInstant(),
        doneAt == null ? null : doneAt.toInstant(),
        row.getInt("letters"));
  }

  /** Links in letters are good for a year. */
  void trim() {
    InSteps.until(
        () ->
            db.sql(
                    """
                    delete from digest_stops
                     where token_hash in (select s.token_hash
                                            from digest_stops s
                                            join group_digests d on d.id = s.digest_id
                                           where d.done_at < :before
                                           limit %d)
                    """
                        .formatted(InSteps.A_STEP))
                .param("before", OffsetDateTime.now(clock).minusYears(1))
                .update());
  }

  @Configuration(proxyBeanMethods = false)
  static class Sending {
    @Bean
    Job sendDigests(Digests digests) {
      return Job.every("groups.send-digests", Duration.ofMinutes(1), digests::send);
    }

    @Bean
    Job trimDigestStops(Digests digests) {
      return Job.daily("groups.trim-stops", LocalTime.of(3, 50), digests::trim);
    }
  }
}
