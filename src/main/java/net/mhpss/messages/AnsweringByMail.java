package net.mhpss.messages;

import net.mhpss.inbound.NewMail;
import net.mhpss.inbound.TakesMail;
import net.mhpss.inbound.Taking;
import net.mhpss.inbound.Taking.Deed;
import net.mhpss.inbound.Taking.Refused;
import net.mhpss.inbound.Taking.Taken;
import net.mhpss.inbound.Taking.Why;
import net.mhpss.members.Letterboxes;
import net.mhpss.messages.Requests.Standing;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Private messages, welcomes among them, that are answered by mail: as on their page. */
@Component
public class AnsweringByMail implements TakesMail {
  /** By which the addresses are known at which one answers in a conversation. */
  public static final char KIND = 'c';

  private final JdbcClient db;
  private final Conversations conversations;
  private final Participants participants;
  private final Acceptance acceptance;
  private final Requests requests;

  AnsweringByMail(
      JdbcClient db,
      Conversations conversations,
      Participants participants,
      Acceptance acceptance,
      Requests requests) {
    this.db = db;
    this.conversations = conversations;
    this.participants = participants;
    this.acceptance = acceptance;
    this.requests = requests;
  }

  @Override
  public char kind() {
    return KIND;
  }

  @Override
  public Taking take(NewMail mail) {
    var author = mail.author();
    if (author == null) {
      return new Refused(Why.NOT_THERE);
    }
    return db.sql("select address from conversations where id = :id")
        .param("id", mail.number())
        .query((row, number) -> Address.of(row.getString("address")))
        .optional()
        .flatMap(address -> conversations.find(address, author))
        .map(conversation -> write(conversation, new NewMessage(mail.text()), author))
        .orElseGet(() -> new Refused(Why.NOT_THERE));
  }

  private Taking write(Conversation conversation, NewMessage form, Reader.Member author) {
    if (form.text().isEmpty()) {
      return new Refused(Why.NOTHING_WRITTEN);
    }
    if (!form.problems().isEmpty()) {
      return new Refused(Why.TOO_LONG);
    }
    var direct = conversation.kind() == ConversationKind.DIRECT;
    var others = participants.others(conversation, author);
    var standing = direct ? requests.of(conversation, author) : Standing.OPEN;
    if (others.isEmpty()
        || standing == Standing.WAITS
        || (direct
            && acceptance.toGoOn(conversation, author, others.getFirst().card().id())
                != Letterboxes.Writing.WELCOME)) {
      return new Refused(Why.NOT_TAKEN);
    }
    if (!conversations.mayWrite(author)) {
      return new Refused(Why.TOO_MUCH);
    }
    if (standing != Standing.OPEN) {
      requests.accept(conversation, author); // who answers has accepted
    }
    conversations.write(conversation, form, author);
    return new Taken(conversation.path(), Deed.WRITTEN);
  }

  @Override
  public boolean stop(long number, Reader.Member member) {
    return db.sql("select address from conversations where id = :id")
        .param("id", number)
        .query((row, n) -> Address.of(row.getString("address")))
        .optional()
        .flatMap(address -> conversations.find(address, member))
        .map(
            conversation -> {
              participants.mute(conversation, true, member);
              return true;
            })
        .orElse(false);
  }
}
