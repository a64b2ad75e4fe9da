package net.mhpss.inbound;

import static net.mhpss.inbound.Arrivals.Fate.AUTOMATIC;
import static net.mhpss.inbound.Arrivals.Fate.FOLLOWED;
import static net.mhpss.inbound.Arrivals.Fate.HELD;
import static net.mhpss.inbound.Arrivals.Fate.REFUSED;
import static net.mhpss.inbound.Arrivals.Fate.SENT_BACK;
import static net.mhpss.inbound.Arrivals.Fate.SPAM;
import static net.mhpss.inbound.Arrivals.Fate.TAKEN;
import static net.mhpss.inbound.Arrivals.Fate.UNKNOWN;
import static net.mhpss.inbound.Arrivals.Fate.UNREADABLE;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.mhpss.inbound.Arrivals.Arrival;
import net.mhpss.mail.ReplyAddresses;
import net.mhpss.mail.ReplyAddresses.Bound;
import net.mhpss.mail.SentBack;
import net.mhpss.members.Suspensions;
import net.mhpss.text.TextLanguage;
import net.mhpss.web.Languages;
import net.mhpss.web.Limits;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Decides what becomes of a mail, in one transaction with what does. In somebody's name it does
 * nothing unless three things agree: an address of ours that is bound to them, their own verified
 * address, and what our receiver found; if one is missing the member is asked
 * (docs/decisions/0023).
 */
@Component
class Deciding {
  private static final int AN_HOUR = 60;
  private static final int ASKED_A_DAY = 5;
  private static final int STRANGERS_A_DAY = 1;
  private static final Duration HELD_FOR = Duration.ofDays(7);

  /** One letter more than may be published: what is longer is refused as that, never cut. */
  private static final int LONGEST_HELD = 20_001;

  private static final int LONGEST_LINE = 1_000;

  private final JdbcClient db;
  private final Arrivals arrivals;
  private final ReplyAddresses addresses;
  private final Trust trust;
  private final InboundLetters letters;
  private final SentBack sentBack;
  private final Limits limits;
  private final Suspensions suspensions;
  private final Clock clock;
  private final SingletonSupplier<Map<Character, TakesMail>> rooms;

  Deciding(
      JdbcClient db,
      Arrivals arrivals,
      ReplyAddresses addresses,
      Trust trust,
      InboundLetters letters,
      SentBack sentBack,
      Limits limits,
      Suspensions suspensions,
      Clock clock,
      ObjectProvider<TakesMail> rooms) {
    this.db = db;
    this.arrivals = arrivals;
    this.addresses = addresses;
    this.trust = trust;
    this.letters = letters;
    this.sentBack = sentBack;
    this.limits = limits;
    this.suspensions = suspensions;
    this.clock = clock;
    this.rooms =
        SingletonSupplier.of(
            () -> rooms.stream().collect(Collectors.toMap(TakesMail::kind, Function.identity())));
  }

  @Transactional
  public void decide(Arrival arrival) {
    Opened mail;
    try {
      mail = Opening.open(arrival.raw(), arrival.sender());
    } catch (IllegalArgumentException notAMail) {
      arrivals.settle(arrival.id(), UNREADABLE, null, "", null);
      return;
    }
    var written = addresses.written(arrival.to());
    var bound = written == null ? Optional.<Bound>empty() : addresses.open(written);
    if (bound.filter(to -> to.kind() == ReplyAddresses.SENT_BACK).isPresent()) {
      cameBack(arrival, mail, bound.get());
    } else if (mail.spam()) {
      arrivals.settle(arrival.id(), SPAM, null, "", null);
    } else if (mail.automatic()) {
      arrivals.settle(arrival.id(), AUTOMATIC, null, "", null);
    } else if (mail.from() == null || written == null) {
      arrivals.settle(arrival.id(), UNKNOWN, null, "", null);
    } else {
      decide(arrival, mail, mail.from(), written, bound);
    }
  }

  private void cameBack(Arrival arrival, Opened mail, Bound bound) {
    var bounce = mail.bounce();
    if (bounce != null) {
      sentBack.note(bound.number(), bound.reader(), bounce.hard(), bounce.status());
    }
    arrivals.settle(arrival.id(), SENT_BACK, null, bounce == null ? "" : bounce.status(), null);
  }

  private void decide(
      Arrival arrival, Opened mail, String from, String written, Optional<Bound> bound) {
    if (bound.isPresent() && bound.get().reader() == 0) {
      fromOutside(arrival, mail, from, bound.get());
      return;
    }
    var trusted = trust.isFrom(from, mail.results());
    var person = bound.isPresent() ? member(bound.get().reader()) : at(from);
    var certain = person.filter(one -> bound.isPresent() && one.isAt(from) && trusted);
    // whoever misuses an address must not use up what its member may write
    var counted =
        certain.map(one -> "mail of " + one.id()).orElseGet(() -> "uncertain mail from " + from);
    if (!limits.allows(counted, AN_HOUR, Duration.ofHours(1))) {
      arrivals.settle(arrival.id(), REFUSED, null, "TOO_MUCH", null);
    } else if (person.isEmpty()) {
      unknown(arrival, mail, from, bound.isEmpty());
    } else if (certain.isPresent()) {
      act(arrival.id(), mail, target(written, bound, certain.get()), certain.get());
    } else {
      uncertain(arrival, mail, target(written, bound, person.get()), person.get(), trusted);
    }
  }

  /** Perhaps somebody else wrote it: nothing that is in it is said to the member by a letter. */
  private void uncertain(
      Arrival arrival, Opened mail, Optional<Target> target, Person person, boolean trusted) {
    var asksForHelp = Command.of(mail).filter(Command.HELP::equals).isPresent();
    if (target.isPresent() && !asksForHelp) {
      hold(arrival.id(), mail, person);
      return;
    }
    arrivals.settle(arrival.id(), asksForHelp ? FOLLOWED : REFUSED, null, "HELP", null);
    if (trusted
        && limits.allows("answers to " + mail.from(), STRANGERS_A_DAY, Duration.ofDays(1))) {
      if (asksForHelp) {
        letters.help(person);
      } else {
        letters.refuse(person, "HELP", "");
      }
    }
  }

  /** What a mail is for: a room and what in it. */
  private record Target(TakesMail room, long number) {}

  private Optional<Target> target(String written, Optional<Bound> bound, Person person) {
    if (bound.isPresent()) {
      return Optional.ofNullable(rooms.obtain().get(bound.get().kind()))
          .map(room -> new Target(room, bound.get().number()));
    }
    return written.length() > 2 && written.charAt(1) == '.'
        ? Optional.ofNullable(rooms.obtain().get(written.charAt(0)))
            .flatMap(
                room ->
                    room.named(written.substring(2), person.reader())
                        .map(number -> new Target(room, number)))
        : Optional.empty();
  }

  /** Somebody without an account answers a letter that went to their address. */
  private void fromOutside(Arrival arrival, Opened mail, String from, Bound bound) {
    var room = rooms.obtain().get(bound.kind());
    if (room == null || !trust.isFrom(from, mail.results())) {
      arrivals.settle(arrival.id(), UNKNOWN, null, "", null);
      return;
    }
    if (!limits.allows("mail from " + from, AN_HOUR, Duration.ofHours(1))) {
      arrivals.settle(arrival.id(), REFUSED, null, "TOO_MUCH", null);
      return;
    }
    switch (room.take(newMail(mail, from, bound.number(), null))) {
      case Taking.Taken(var path, var deed) ->
          arrivals.settle(arrival.id(), TAKEN, null, deed.name(), path);
      case Taking.Refused(var why) -> {
        arrivals.settle(arrival.id(), REFUSED, null, why.name(), null);
        if (why != Taking.Why.NOT_THERE
            && limits.allows("answers to " + from, STRANGERS_A_DAY, Duration.ofDays(1))) {
          letters.refuseStranger(from, language(mail), why.name());
        }
      }
    }
  }

  private void unknown(Arrival arrival, Opened mail, String from, boolean toUs) {
    arrivals.settle(arrival.id(), UNKNOWN, null, "", null);
    // an answer goes to where errors go, and only if that is who it says: else it would be spam of
    // ours to somebody whose address was misused
    if (toUs
        && from.equalsIgnoreCase(arrival.sender())
        && trust.isFrom(from, mail.results())
        && limits.allows("answers to " + from, STRANGERS_A_DAY, Duration.ofDays(1))) {
      letters.refuseStranger(from, language(mail), "UNKNOWN");
    }
  }

  private static Locale language(Opened mail) {
    return Objects.requireNonNullElse(
        Languages.offered(TextLanguage.of(mail.text(), Languages.ENGLISH).getLanguage()),
        Languages.ENGLISH);
  }

  /** Whoever takes no part now writes nothing by mail either; they may end mails. */
  private void act(long arrival, Opened mail, Optional<Target> target, Person person) {
    var command = Command.of(mail);
    if (command.filter(Command.HELP::equals).isPresent() || target.isEmpty()) {
      help(arrival, person);
    } else if (command.filter(Command.STOP::equals).isEmpty()
        && suspensions.until(person.id()).isPresent()) {
      refuse(arrival, mail, person, "SUSPENDED");
    } else if (command.isPresent()) {
      follow(arrival, mail, target.get(), command.get(), person);
    } else {
      take(arrival, mail, target.get(), person);
    }
  }

  private void help(long arrival, Person person) {
    arrivals.settle(arrival, FOLLOWED, person.id(), "HELP", null);
    letters.help(person);
  }

  private void follow(long arrival, Opened mail, Target target, Command command, Person person) {
    if (command == Command.STOP) {
      if (target.room().stop(target.number(), person.reader())) {
        arrivals.settle(arrival, FOLLOWED, person.id(), "STOP", null);
        letters.done(person, "STOP", null);
      } else {
        help(arrival, person);
      }
      return;
    }
    var note = Command.in(mail.text()).isPresent() ? "" : mail.text();
    settle(arrival, mail, target.room().join(target.number(), note, person.reader()), person, true);
  }

  private void take(long arrival, Opened mail, Target target, Person person) {
    settle(
        arrival,
        mail,
        target.room().take(newMail(mail, person.email(), target.number(), person)),
        person,
        false);
  }

  private void settle(long arrival, Opened mail, Taking taking, Person person, boolean tellDone) {
    switch (taking) {
      case Taking.Taken(var path, var deed) -> {
        arrivals.settle(arrival, TAKEN, person.id(), deed.name(), path);
        if (tellDone) {
          letters.done(person, deed.name(), path);
        } else if (mail.attachments() > 0) {
          letters.withoutFiles(person, mail.attachments(), path);
        }
      }
      case Taking.Refused(var why) -> refuse(arrival, mail, person, why.name());
    }
  }

  private void refuse(long arrival, Opened mail, Person person, String why) {
    arrivals.settle(arrival, REFUSED, person.id(), why, null);
    if (limits.allows("answers to " + person.id(), AN_HOUR, Duration.ofHours(1))) {
      letters.refuse(person, why, person.isAt(String.valueOf(mail.from())) ? mail.text() : "");
    }
  }

  private static NewMail newMail(Opened mail, String from, long number, @Nullable Person person) {
    return new NewMail(
        person == null ? null : person.reader(),
        from,
        number,
        mail.subject(),
        mail.text(),
        person == null ? language(mail) : person.language());
  }

  private void hold(long arrival, Opened mail, Person person) {
    if (!limits.allows("asked whose mail " + person.id(), ASKED_A_DAY, Duration.ofDays(1))) {
      arrivals.settle(arrival, REFUSED, null, "TOO_MUCH", null);
      return;
    }
    var token = Token.random();
    arrivals.settle(arrival, HELD, person.id(), "", null);
    db.sql(
            """
            insert into held_mails (arrival_id, token_hash, member_id, expires_at, said_from, subject, words, files)
            values (:arrival, :hash, :member, :until, :from, :subject, :words, :files)
            """)
        .param("arrival", arrival)
        .param("hash", token.hash())
        .param("member", person.id())
        .param("until", OffsetDateTime.now(clock).plus(HELD_FOR))
        .param("from", start(String.valueOf(mail.from()), LONGEST_LINE))
        .param("subject", start(mail.subject(), LONGEST_LINE))
        .param("words", start(mail.text(), LONGEST_HELD))
        .param("files", mail.attachments())
        .update();
    letters.ask(person, token);
  }

  private static String start(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }

  /**
   * A mail of which a member is asked whether it is theirs.
   *
   * @param to the address of ours that it went to
   * @param from where it came from, as it says
   * @param text what would be written in their name
   */
  record Held(
      long arrival,
      String to,
      Person person,
      String from,
      String subject,
      String text,
      int attachments) {
    Opened mail() {
      return new Opened(from, subject, text, false, false, List.of(), attachments, null);
    }
  }

  /** The mail that this link asks about, as long as it waits. */
  Optional<Held> held(String token) {
    return token.length() > 64
        ? Optional.empty()
        : db.sql(
                """
                select a.id as arrival, a.sent_to, h.said_from, h.subject, h.words, h.files, p.*
                  from held_mails h
                  join arrivals a on a.id = h.arrival_id
                  join ({person}) p on p.id = h.member_id
                 where h.token_hash = :hash and h.expires_at > :now and a.fate = 'HELD'
                   for update of h
                """
                    .replace("{person}", Person.SELECT))
            .param("hash", new Token(token).hash())
            .param("now", OffsetDateTime.now(clock))
            .query(
                (row, number) ->
                    new Held(
                        row.getLong("arrival"),
                        row.getString("sent_to"),
                        Person.of(row, number),
                        row.getString("said_from"),
                        row.getString("subject"),
                        row.getString("words"),
                        row.getInt("files")))
            .optional();
  }

  /** The member says that it is theirs: it goes where it was meant for, if they take part. */
  @Transactional
  public void release(Held held) {
    var written = Objects.requireNonNullElse(addresses.written(held.to()), "");
    var target = target(written, addresses.open(written), held.person());
    forgetHeld(held);
    act(held.arrival(), held.mail(), target, held.person());
  }

  /** The member says that it is not theirs: nothing of it stays. */
  @Transactional
  public void disown(Held held) {
    forgetHeld(held);
    arrivals.settle(held.arrival(), UNKNOWN, held.person().id(), "NOT_THEIRS", null);
  }

  private void forgetHeld(Held held) {
    db.sql("delete from held_mails where arrival_id = :arrival")
        .param("arrival", held.arrival())
        .update();
  }

  private Optional<Person> member(long id) {
    return db.sql(Person.SELECT + " where m.id = :id").param("id", id).query(Person::of).optional();
  }

  private Optional<Person> at(String email) {
    return db.sql(Person.SELECT + " where lower(m.email) = :email")
        .param("email", email.toLowerCase(Locale.ROOT))
        .query(Person::of)
        .optional();
  }
}
