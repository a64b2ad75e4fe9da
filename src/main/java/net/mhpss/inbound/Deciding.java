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

  private final JdbcClient db;
  private final Arrivals arrivals;
  private final ReplyAddresses addresses;
  private final Trust trust;
  private final InboundLetters letters;
  private final SentBack sentBack;
  private final Limits limits;
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
      Clock clock,
      ObjectProvider<TakesMail> rooms) {
    this.db = db;
    this.arrivals = arrivals;
    this.addresses = addresses;
    this.trust = trust;
    this.letters = letters;
    this.sentBack = sentBack;
    this.limits = limits;
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
    } else if (!limits.allows("mail from " + mail.from(), AN_HOUR, Duration.ofHours(1))) {
      arrivals.settle(arrival.id(), REFUSED, null, "TOO_MUCH", null);
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
    var person = bound.isPresent() ? member(bound.get().reader()) : at(from);
    if (person.isEmpty()) {
      unknown(arrival, mail, from, bound.isEmpty());
      return;
    }
    var target = target(written, bound, person.get());
    var certain =
        bound.isPresent() && person.get().isAt(from) && trust.isFrom(from, mail.results());
    if (certain) {
      act(arrival, mail, target, person.get());
    } else if (target.isEmpty() && Command.of(mail).isEmpty()) {
      // to nobody in particular: the member is told how to write to us, whoever wrote it
      refuse(arrival, mail, person.get(), "HELP");
    } else if (Command.of(mail).filter(Command.HELP::equals).isPresent()) {
      help(arrival, person.get());
    } else {
      hold(arrival, person.get());
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

  private void act(Arrival arrival, Opened mail, Optional<Target> target, Person person) {
    var command = Command.of(mail);
    if (command.filter(Command.HELP::equals).isPresent() || target.isEmpty()) {
      help(arrival, person);
    } else if (command.isPresent()) {
      follow(arrival, mail, target.get(), command.get(), person);
    } else {
      take(arrival, mail, target.get(), person);
    }
  }

  private void help(Arrival arrival, Person person) {
    arrivals.settle(arrival.id(), FOLLOWED, person.id(), "HELP", null);
    letters.help(person);
  }

  private void follow(Arrival arrival, Opened mail, Target target, Command command, Person person) {
    if (command == Command.STOP) {
      if (target.room().stop(target.number(), person.reader())) {
        arrivals.settle(arrival.id(), FOLLOWED, person.id(), "STOP", null);
        letters.done(person, "STOP", null);
      } else {
        help(arrival, person);
      }
      return;
    }
    var note = Command.in(mail.text()).isPresent() ? "" : mail.text();
    settle(arrival, mail, target.room().join(target.number(), note, person.reader()), person, true);
  }

  private void take(Arrival arrival, Opened mail, Target target, Person person) {
    settle(
        arrival,
        mail,
        target.room().take(newMail(mail, person.email(), target.number(), person)),
        person,
        false);
  }

  private void settle(
      Arrival arrival, Opened mail, Taking taking, Person person, boolean tellDone) {
    switch (taking) {
      case Taking.Taken(var path, var deed) -> {
        arrivals.settle(arrival.id(), TAKEN, person.id(), deed.name(), path);
        if (tellDone) {
          letters.done(person, deed.name(), path);
        } else if (mail.attachments() > 0) {
          letters.withoutFiles(person, mail.attachments(), path);
        }
      }
      case Taking.Refused(var why) -> refuse(arrival, mail, person, why.name());
    }
  }

  private void refuse(Arrival arrival, Opened mail, Person person, String why) {
    arrivals.settle(arrival.id(), REFUSED, person.id(), why, null);
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

  private void hold(Arrival arrival, Person person) {
    var token = Token.random();
    arrivals.settle(arrival.id(), HELD, person.id(), "", null);
    db.sql(
            """
            insert into held_mails (arrival_id, token_hash, member_id, expires_at)
            values (:arrival, :hash, :member, :until)
            """)
        .param("arrival", arrival.id())
        .param("hash", token.hash())
        .param("member", person.id())
        .param("until", OffsetDateTime.now(clock).plus(HELD_FOR))
        .update();
    if (limits.allows("asked whose mail " + person.id(), ASKED_A_DAY, Duration.ofDays(1))) {
      letters.ask(person, token);
    }
  }

  /**
   * A mail of which a member is asked whether it is theirs.
   *
   * @param from where it came from, as it says
   * @param text what would be written in their name
   */
  record Held(long arrival, Person person, String from, String subject, String text) {}

  /** The mail that this link asks about, as long as it waits. */
  Optional<Held> held(String token) {
    record Found(long arrival, long member) {}
    return token.length() > 64
        ? Optional.empty()
        : db.sql(
                """
                select h.arrival_id, h.member_id
                  from held_mails h
                 where h.token_hash = :hash and h.expires_at > :now
                """)
            .param("hash", new Token(token).hash())
            .param("now", OffsetDateTime.now(clock))
            .query((row, number) -> new Found(row.getLong(1), row.getLong(2)))
            .optional()
            .flatMap(
                found ->
                    arrivals
                        .held(found.arrival())
                        .flatMap(
                            arrival ->
                                member(found.member())
                                    .map(
                                        person -> {
                                          var mail = Opening.open(arrival.raw(), arrival.sender());
                                          return new Held(
                                              found.arrival(),
                                              person,
                                              Objects.requireNonNullElse(mail.from(), ""),
                                              mail.subject(),
                                              mail.text());
                                        })));
  }

  /** The member says that it is theirs: it goes where it was meant for. */
  @Transactional
  public void release(Held held) {
    var arrival = arrivals.held(held.arrival()).orElseThrow();
    var mail = Opening.open(arrival.raw(), arrival.sender());
    var written = Objects.requireNonNullElse(addresses.written(arrival.to()), "");
    var target = target(written, addresses.open(written), held.person());
    forgetHeld(held);
    act(arrival, mail, target, held.person());
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
