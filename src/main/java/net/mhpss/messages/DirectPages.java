package net.mhpss.messages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.mhpss.members.Letterboxes.Writing;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Members;
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

@Controller
class DirectPages {
  private final Conversations conversations;
  private final Acceptance acceptance;
  private final Requests requests;
  private final Enclosing enclosing;
  private final Members members;

  DirectPages(
      Conversations conversations,
      Acceptance acceptance,
      Requests requests,
      Enclosing enclosing,
      Members members) {
    this.enclosing = enclosing;
    this.requests = requests;
    this.conversations = conversations;
    this.acceptance = acceptance;
    this.members = members;
  }

  @GetMapping("/messages/to/{id}")
  Reply begin(@PathVariable Address id, Reader.Member reader) {
    return other(id, reader)
        .map(
            to ->
                conversations
                    .direct(reader.id(), to.id())
                    .<Reply>map(conversation -> new SeeOther(conversation.path()))
                    .orElseGet(
                        () ->
                            page(
                                to,
                                acceptance.toBegin(reader, to.id()),
                                NewMessage.EMPTY,
                                Map.of(),
                                reader)))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/messages/to/{id}")
  Reply write(
      @PathVariable Address id, NewMessage form, HttpServletRequest request, Reader.Member reader) {
    return other(id, reader).map(to -> write(to, form, request, reader)).orElseGet(NotFound::new);
  }

  private Reply write(
      MemberCard to, NewMessage form, HttpServletRequest request, Reader.Member reader) {
    var writing = acceptance.toBegin(reader, to.id());
    var asks = !acceptance.areAcquainted(reader, to.id());
    var problems = new LinkedHashMap<>(enclosing.problems(form, request));
    if (asks && enclosing.isTried(request)) {
      problems.putIfAbsent("body", "messages.no-file-to-strangers");
    }
    if (writing != Writing.WELCOME || !problems.isEmpty()) {
      return new Invalid(page(to, writing, form, problems, reader));
    }
    if (!conversations.mayWrite(reader) || !conversations.mayBegin(reader)) {
      return new TooMany(Duration.ofHours(1));
    }
    var before = conversations.direct(reader.id(), to.id());
    if (before.isPresent()) {
      // it was begun meanwhile: what may be written there is decided there
      return new Invalid(
          page(to, writing, form, Map.of("body", "messages.begun-meanwhile"), reader));
    }
    var conversation = conversations.openDirect(reader.id(), to.id());
    enclosing.write(conversation, form, request, reader);
    if (asks) {
      requests.ask(conversation, reader, to.id());
    }
    return new SeeOther(conversation.path());
  }

  private FirstMessagePage page(
      MemberCard to,
      Writing writing,
      NewMessage form,
      Map<String, String> problems,
      Reader.Member reader) {
    return new FirstMessagePage(
        to,
        writing,
        writing == Writing.WELCOME && !acceptance.areAcquainted(reader, to.id()),
        conversations.beginningsADay(reader),
        form,
        problems);
  }

  /** Somebody else; nobody writes to themselves. */
  private Optional<MemberCard> other(Address id, Reader.Member reader) {
    return members.idOf(id).filter(other -> other != reader.id()).flatMap(members::card);
  }
}
