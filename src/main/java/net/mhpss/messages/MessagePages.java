package net.mhpss.messages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.mhpss.members.Letterboxes.Writing;
import net.mhpss.messages.Participants.Seated;
import net.mhpss.messages.Requests.Standing;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.beans.factory.ObjectProvider;
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
  private final Requests requests;
  private final Search search;
  private final Enclosing enclosing;
  private final ObjectProvider<ConversationSection> sections;
  private final ObjectProvider<StandingIn> standingIn;

  MessagePages(
      Conversations conversations,
      Participants participants,
      Acceptance acceptance,
      Requests requests,
      Search search,
      Enclosing enclosing,
      ObjectProvider<ConversationSection> sections,
      ObjectProvider<StandingIn> standingIn) {
    this.sections = sections;
    this.standingIn = standingIn;
    this.requests = requests;
    this.search = search;
    this.enclosing = enclosing;
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

  @GetMapping("/messages/search")
  Reply search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String behind,
      Reader.Member reader) {
    var words = Search.typed(q);
    return new SearchPage(words, search.find(words, Search.Place.of(behind), reader));
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
              var latest = page.latest().map(Message::id).orElse(0L);
              conversations.read(conversation, Math.max(latest, page.place().from()), reader);
              return page;
            })
        .orElseGet(
            () ->
                standingIn.stream()
                    .flatMap(known -> known.wayIn(id, reader).stream())
                    .findFirst()
                    .<Reply>map(SeeOther::new)
                    .orElseGet(NotFound::new));
  }

  @PostMapping("/messages/{id}")
  Reply write(
      @PathVariable Address id, NewMessage form, HttpServletRequest request, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .map(conversation -> write(conversation, form, request, reader))
        .orElseGet(NotFound::new);
  }

  private Reply write(
      Conversation conversation,
      NewMessage form,
      HttpServletRequest request,
      Reader.Member reader) {
    var problems = enclosing.problems(form, request);
    var others = participants.others(conversation, reader);
    var standing = standing(conversation, reader);
    if (!problems.isEmpty()
        || others.isEmpty()
        || standing == Standing.WAITS
        || (standing != Standing.OPEN && enclosing.isTried(request))
        || writing(conversation, others, reader) != Writing.WELCOME) {
      return new Invalid(page(conversation, Long.MAX_VALUE, reader, form, problems));
    }
    if (!conversations.mayWrite(reader)) {
      return new TooMany(Duration.ofHours(1));
    }
    if (standing != Standing.OPEN) {
      requests.accept(conversation, reader); // who answers has accepted
    }
    enclosing.write(conversation, form, request, reader);
    return new SeeOther(conversation.path());
  }

  private Standing standing(Conversation conversation, Reader.Member reader) {
    return conversation.kind() == ConversationKind.DIRECT
        ? requests.of(conversation, reader)
        : Standing.OPEN;
  }

  @PostMapping("/messages/{id}/accept")
  Reply accept(@PathVariable Address id, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .filter(conversation -> requests.accept(conversation, reader))
        .<Reply>map(conversation -> new SeeOther(conversation.path()))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/messages/{id}/decline")
  Reply decline(@PathVariable Address id, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .filter(conversation -> requests.decline(conversation, reader))
        .<Reply>map(conversation -> new SeeOther("/messages"))
        .orElseGet(NotFound::new);
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
        standing(conversation, reader),
        sections
            .orderedStream()
            .flatMap(section -> section.of(conversation, reader).stream())
            .toList(),
        form,
        problems);
  }
}
