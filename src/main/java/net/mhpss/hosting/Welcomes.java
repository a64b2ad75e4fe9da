package net.mhpss.hosting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.hosting.Welcoming.AlreadyWelcomed;
import net.mhpss.hosting.Welcoming.NotYours;
import net.mhpss.hosting.Welcoming.Sent;
import net.mhpss.hosting.Welcoming.Untouched;
import net.mhpss.hosting.templates.WelcomeTemplates;
import net.mhpss.messages.Conversation;
import net.mhpss.messages.ConversationKind;
import net.mhpss.messages.Conversations;
import net.mhpss.messages.Enclosing;
import net.mhpss.messages.MessageWritten;
import net.mhpss.messages.NewMessage;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What hosts and their members write to each other. The first message of a host is the welcome. */
@Component
class Welcomes {
  private final JdbcClient db;
  private final Conversations conversations;
  private final Enclosing enclosing;
  private final WelcomeTemplates templates;
  private final Fillings fillings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Welcomes(
      JdbcClient db,
      Conversations conversations,
      Enclosing enclosing,
      WelcomeTemplates templates,
      Fillings fillings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.conversations = conversations;
    this.enclosing = enclosing;
    this.templates = templates;
    this.fillings = fillings;
    this.events = events;
    this.clock = clock;
  }

  /** The member at this address, of this host or of one for whom they stand in. */
  Optional<Guest> guest(Address member, Reader.Member host) {
    return host.may(Right.HOST_MEMBERS) ? guest(member, host, "") : Optional.empty();
  }

  private Optional<Guest> guest(Address member, Reader.Member host, String lock) {
    return db.sql(
            "select "
                + Guest.COLUMNS
                + """
                  from assignments a
                  join member_for_hosting m on m.id = a.member_id
                 where m.address = :address and a.member_id <> :host
                   and (a.host_id = :host or a.host_id in (select host_id from desks where worker_id = :host))
                """
                + lock)
        .param("address", member.id())
        .param("host", host.id())
        .query(Guest::of)
        .optional();
  }

  /**
   * Sends a welcome without problems as the first message of the member's conversation with their
   * host.
   *
   * @param put sentences that the network wrote for the host
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Welcoming send(Address member, NewMessage form, List<String> put, Reader.Member host) {
    // locked, so that two windows do not welcome twice and the member is not given to another host
    // meanwhile
    var guest =
        host.may(Right.HOST_MEMBERS)
            ? guest(member, host, "for update of a")
            : Optional.<Guest>empty();
    if (guest.isEmpty()) {
      return new NotYours();
    }
    if (guest.get().welcomed() != null) {
      return new AlreadyWelcomed();
    }
    return isUntouched(guest.get(), form, put, host)
        ? new Untouched()
        : new Sent(write(guest.get().id(), host.id(), form, host));
  }

  private boolean isUntouched(Guest guest, NewMessage form, List<String> put, Reader.Member host) {
    var spoken = fillings.spokenBy(host);
    return templates.isUntouched(
        form.text(), language -> fillings.of(guest, host, spoken, language), put);
  }

  /** Writes to this host's member, welcomed or not. */
  @Transactional(propagation = Propagation.MANDATORY)
  Conversation writeToMember(Guest guest, NewMessage form, Reader.Member host) {
    return write(guest.id(), host.id(), form, host);
  }

  /** Writes to the member's own host. */
  @Transactional(propagation = Propagation.MANDATORY)
  Conversation writeToHost(
      Host host, NewMessage form, HttpServletRequest request, Reader.Member member) {
    var conversation = conversations.open(ConversationKind.HOST, member.id(), host.id());
    enclosing.write(conversation, form, request, member);
    return conversation;
  }

  private Conversation write(long member, long host, NewMessage form, Reader.Member author) {
    var conversation = conversations.open(ConversationKind.HOST, member, host);
    conversations.write(conversation, form, author);
    return conversation;
  }

  /** The member's conversation with their host, if either has begun it. */
  Optional<Conversation> conversation(long member, long host) {
    return conversations.between(ConversationKind.HOST, member, host);
  }

  /** Whoever has heard from their host has been welcomed, however it was done. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MessageWritten written) {
    db.sql(
            """
            update assignments a
               set welcomed_at = :now
              from conversation_participants p
             where p.conversation_id = :conversation
               and p.kind = 'HOST'
               and p.member_id = p.whose_id
               and a.member_id = p.whose_id
               and (a.host_id = :author or a.host_id in (select host_id from desks where worker_id = :author))
               and a.welcomed_at is null
            returning a.member_id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("conversation", written.conversation())
        .param("author", written.author())
        .query((row, number) -> row.getLong("member_id"))
        .list()
        .forEach(member -> events.publishEvent(new MemberWelcomed(member, written.author())));
  }
}
