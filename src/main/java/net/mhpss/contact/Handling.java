package net.mhpss.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.contact.ContactThread.Place;
import net.mhpss.database.AuditLog;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What who answers does with a message. What they may not read is not found, and nothing is done
 * with it.
 */
@Component
@Transactional
class Handling {
  /** How long a writer has to say that our answer was not it. */
  static final Duration FOR_THE_WRITER = Duration.ofDays(30);

  private final JdbcClient db;
  private final Threads threads;
  private final Answerers answerers;
  private final Standing standing;
  private final Routing routing;
  private final ContactLetters letters;
  private final AuditLog audit;
  private final Clock clock;

  Handling(
      JdbcClient db,
      Threads threads,
      Answerers answerers,
      Standing standing,
      Routing routing,
      ContactLetters letters,
      AuditLog audit,
      Clock clock) {
    this.db = db;
    this.threads = threads;
    this.answerers = answerers;
    this.standing = standing;
    this.routing = routing;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /** The thread, kept from others who do something with it until this transaction ends. */
  private Optional<ContactThread> hold(Address address, Reader.Member reader) {
    db.sql("select from contact_messages where address = :address for update")
        .param("address", address.id())
        .query((row, number) -> 1)
        .list();
    return threads.find(address, reader);
  }

  /** Takes what is nobody's; whoever was quicker keeps it. */
  Optional<ContactThread> claim(Address address, Reader.Member reader) {
    var thread = hold(address, reader).filter(ContactThread::isOpen);
    thread
        .filter(one -> one.holderId() == null)
        .ifPresent(one -> routing.claim(one.id(), reader.id(), reader.id()));
    return thread;
  }

  /** Gives it to another who answers such messages; they are told by mail. */
  Optional<ContactThread> give(Address address, Address to, Reader.Member reader) {
    var thread = hold(address, reader).filter(ContactThread::isOpen);
    return thread.flatMap(
        one ->
            answerers.of(one.topic().goesTo()).stream()
                .filter(person -> person.address().equals(to.id()))
                .findFirst()
                .map(
                    person -> {
                      routing.claim(one.id(), person.id(), reader.id());
                      if (person.id() != reader.id()) {
                        letters.tell(
                            one.id(), answerers.worksFor(person.id()).stream().toList(), "given");
                      }
                      note(reader, "gave-message", one);
                      return one;
                    }));
  }

  /** Leaves it to whoever takes it. */
  Optional<ContactThread> giveBack(Address address, Reader.Member reader) {
    var thread = hold(address, reader).filter(ContactThread::isOpen);
    thread.ifPresent(one -> routing.giveBack(one.id()));
    return thread;
  }

  /**
   * Answers by mail whoever wrote, and whoever wrote what was merged into it; each address once.
   * Then it waits for the writer, or is done with.
   */
  Optional<ContactThread> answer(Address address, String body, boolean done, Reader.Member reader) {
    var thread = hold(address, reader).filter(one -> one.isOpen() || one.place() == Place.CLOSED);
    thread.ifPresent(
        one -> {
          var letter = keepAnswer(one, body, reader);
          db.sql(
                  """
                  select distinct on (coalesce(t.member_id::text, lower(t.email))) t.id
                    from contact_messages t
                   where t.id = any(array(select cast(:thread as bigint)
                                          union all
                                          select message_id from contact_merges where into_id = :thread))
                   order by coalesce(t.member_id::text, lower(t.email)), t.id desc
                  """)
              .param("thread", one.id())
              .query((row, number) -> row.getLong(1))
              .list()
              .forEach(message -> letters.answer(message, letter, body));
          if (one.holderId() == null) {
            routing.claim(one.id(), reader.id(), reader.id());
          }
          if (done) {
            standing.isDoneWith(one.id(), reader.id());
          } else {
            standing.waitsForWriter(one.id(), FOR_THE_WRITER);
          }
          note(reader, "answered-message", one);
        });
    return thread;
  }

  private long keepAnswer(ContactThread thread, String body, Reader.Member reader) {
    return db.sql(
            """
            insert into contact_letters (message_id, ours, author_id, body, at)
            values (:message, true, :author, :body, :now)
            returning id
            """)
        .param("message", thread.id())
        .param("author", reader.id())
        .param("body", body)
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /** Says something that only the team reads. */
  Optional<ContactThread> remark(Address address, String body, Reader.Member reader) {
    var thread = hold(address, reader);
    thread.ifPresent(
        one ->
            db.sql(
                    """
                    insert into contact_notes (message_id, author_id, body, at)
                    values (:message, :author, :body, :now)
                    """)
                .param("message", one.id())
                .param("author", reader.id())
                .param("body", body)
                .param("now", OffsetDateTime.now(clock))
                .update());
    return thread;
  }

  /** Is done with it. */
  Optional<ContactThread> close(Address address, Reader.Member reader) {
    var thread = hold(address, reader);
    thread
        .filter(ContactThread::isOpen)
        .ifPresent(
            one -> {
              standing.isDoneWith(one.id(), reader.id());
              note(reader, "closed-message", one);
            });
    return thread;
  }

  /** Is not done with it after all. */
  Optional<ContactThread> reopen(Address address, Reader.Member reader) {
    var thread = hold(address, reader).filter(one -> one.place() == Place.CLOSED);
    thread.ifPresent(
        one -> {
          standing.waitsForUs(one.id(), one.topic().due());
          note(reader, "reopened-message", one);
        });
    return thread;
  }

  /** Holds as spam what came through. */
  Optional<ContactThread> holdAsSpam(Address address, Reader.Member reader) {
    var thread = hold(address, reader).filter(ContactThread::isOpen);
    thread.ifPresent(
        one -> {
          routing.giveBack(one.id());
          standing.isHeld(one.id(), java.util.List.of(Sign.SAID_BY_THE_TEAM));
          note(reader, "held-message", one);
        });
    return thread;
  }

  /** Lets through what was held: it is given to somebody and acknowledged, like any other. */
  Optional<ContactThread> release(Address address, Reader.Member reader) {
    var thread = hold(address, reader).filter(one -> one.place() == Place.HELD);
    thread.ifPresent(
        one -> {
          standing.waitsForUs(one.id(), one.topic().due());
          routing.give(one.id());
          if (!one.signs().contains(Sign.SAID_BY_THE_TEAM)) {
            letters.acknowledge(one.id());
          }
          note(reader, "released-message", one);
        });
    return thread;
  }

  /**
   * Says what it is really about, which may lead it to others: then whoever says so may not read it
   * any more.
   */
  Optional<ContactThread> turn(Address address, Topic topic, Reader.Member reader) {
    var thread = hold(address, reader).filter(ContactThread::isOpen);
    thread.ifPresent(
        one -> {
          db.sql(
                  """
                  update contact_messages
                     set topic = :topic, goes_to = :to
                   where id = any(array(select cast(:id as bigint)
                                        union all
                                        select message_id from contact_merges where into_id = :id))
                  """)
              .param("topic", topic.name())
              .param("to", topic.goesTo().name())
              .param("id", one.id())
              .update();
          if (topic.goesTo() != one.topic().goesTo()) {
            standing.waitsForUs(one.id(), topic.due());
            routing.give(one.id());
          }
          note(reader, "turned-message", one);
        });
    return thread;
  }

  /** Reads another thread in this one from now on. */
  Optional<ContactThread> merge(Address address, Address other, Reader.Member reader) {
    var thread = hold(address, reader).filter(ContactThread::isOpen);
    return thread.flatMap(
        one ->
            hold(other, reader)
                .filter(two -> two.id() != one.id())
                .filter(two -> two.isOpen() || two.place() == Place.CLOSED)
                .filter(two -> two.topic().goesTo() == one.topic().goesTo())
                .map(
                    two -> {
                      routing.giveBack(two.id());
                      standing.isReadIn(two.id(), one.id(), reader.id());
                      note(reader, "merged-message", two);
                      return one;
                    }));
  }

  /** Lets a merged thread stand alone again. */
  Optional<ContactThread> part(Address address, Address other, Reader.Member reader) {
    var thread = hold(address, reader);
    return thread.flatMap(
        one ->
            hold(other, reader)
                .filter(two -> one.address().equals(two.head()))
                .map(
                    two -> {
                      standing.waitsForUs(two.id(), two.topic().due());
                      routing.claim(two.id(), reader.id(), reader.id());
                      note(reader, "parted-message", two);
                      return one;
                    }));
  }

  private void note(Reader.Member reader, String act, ContactThread thread) {
    audit.note(reader.id(), "contact." + act, "contact-message", thread.id());
  }
}
