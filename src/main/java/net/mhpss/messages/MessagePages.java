package net.mhpss.messages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.mhpss.members.Letterboxes.Writing;
import net.mhpss.messages.Participants.Seated;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MessagePages {
  private final Conversations conversations;
  private final Participants participants;
  private final Acceptance acceptance;

  MessagePages(Conversations conversations, Participants participants, Acceptance acceptance) {
    this.conversations = conversations;
    this.participants = participants;
    this.acceptance = acceptance;
  }

  @GetMapping("/messages")
  Reply list(@RequestParam(defaultValue = "") String after, Reader.Member reader) {
    var found = conversations.of(reader, after);
    var page = found.subList(0, Math.min(found.size(), Conversations.PAGE));
    return new MessagesPage(page, found.size() > page.size());
  }

  @GetMapping("/messages/{id}")
  Reply read(
      @PathVariable Address id,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      Reader.Member reader) {
    return conversations
        .find(id, reader)
        .<Reply>map(
            conversation -> {
              var page = page(conversation, before, reader, NewMessage.EMPTY, Map.of());
              page.latest()
                  .ifPresent(latest -> conversations.read(conversation, latest.id(), reader));
              return page;
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/messages/{id}")
  Reply write(@PathVariable Address id, NewMessage form, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .map(conversation -> write(conversation, form, reader))
        .orElseGet(NotFound::new);
  }

  private Reply write(Conversation conversation, NewMessage form, Reader.Member reader) {
    var problems = form.problems();
    var others = participants.others(conversation, reader);
    if (!problems.isEmpty()
        || others.isEmpty()
        || writing(conversation, others, reader) != Writing.WELCOME) {
      return new Invalid(page(conversation, Long.MAX_VALUE, reader, form, problems));
    }
    if (!conversations.mayWrite(reader)) {
      return new TooMany(Duration.ofHours(1));
    }
    conversations.write(conversation, form, reader);
    return new SeeOther(conversation.path());
  }

  /** Between two as the other wishes; else always. */
  private Writing writing(Conversation conversation, List<Seated> others, Reader.Member reader) {
    return conversation.kind() == ConversationKind.DIRECT && !others.isEmpty()
        ? acceptance.toGoOn(conversation, reader, others.getFirst().card().id())
        : Writing.WELCOME;
  }

  private ConversationPage page(
      Conversation conversation,
      long before,
      Reader.Member reader,
      NewMessage form,
      Map<String, String> problems) {
    var found = conversations.before(conversation, before, reader.id());
    var messages = List.copyOf(found.subList(0, Math.min(found.size(), Conversations.PAGE)));
    var earlier = found.size() > messages.size();
    var others = participants.others(conversation, reader);
    return new ConversationPage(
        conversation,
        others,
        participants.of(conversation, reader).orElseThrow(),
        messages.reversed(),
        participants.lines(conversation, earlier ? messages.getLast().id() : 0, before, reader),
        earlier,
        before != Long.MAX_VALUE,
        writing(conversation, others, reader),
        form,
        problems);
  }
}
