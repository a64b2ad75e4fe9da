package net.mhpss.messages;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class GatheringPages {
  private final Conversations conversations;
  private final Participants participants;
  private final Gatherings gatherings;
  private final Members members;

  GatheringPages(
      Conversations conversations,
      Participants participants,
      Gatherings gatherings,
      Members members) {
    this.conversations = conversations;
    this.participants = participants;
    this.gatherings = gatherings;
    this.members = members;
  }

  @GetMapping("/messages/new")
  Reply begin(Reader.Member reader) {
    return new NewGatheringPage(gatherings.offered(reader, Set.of()), NewGathering.EMPTY, Map.of());
  }

  @PostMapping("/messages/new")
  Reply begin(NewGathering form, Reader.Member reader) {
    var problems = new LinkedHashMap<>(form.problems());
    var chosen = gatherings.chosen(form.members(), form.link());
    var offered = gatherings.offered(reader, Set.of());
    if (chosen.isEmpty()) {
      problems.put("link", "messages.nobody-there");
    } else if (chosen.get().isEmpty()) {
      problems.put(offered.isEmpty() ? "link" : "members", "messages.choose-somebody");
    } else if (chosen.get().size() >= Gatherings.MOST) {
      problems.put("members", "messages.too-many");
    } else if (!gatherings.mayGather(chosen.get(), reader)) {
      problems.put(form.link().isBlank() ? "members" : "link", "messages.cannot-be-added");
    }
    if (!problems.isEmpty()) {
      return new Invalid(new NewGatheringPage(offered, form, problems));
    }
    if (!conversations.mayWrite(reader) || !conversations.mayBegin(reader)) {
      return new TooMany(Duration.ofHours(1));
    }
    return new SeeOther(gatherings.begin(form, chosen.get(), reader).path());
  }

  @GetMapping("/messages/{id}/people")
  Reply people(@PathVariable Address id, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .<Reply>map(
            conversation ->
                page(
                    conversation,
                    reader,
                    NewParticipant.EMPTY,
                    new NewName(conversation.name()),
                    Map.of()))
        .orElseGet(NotFound::new);
  }

  private PeoplePage page(
      Conversation conversation,
      Reader.Member reader,
      NewParticipant form,
      NewName name,
      Map<String, String> problems) {
    var others = participants.others(conversation, reader);
    return new PeoplePage(
        conversation,
        others,
        participants.of(conversation, reader).orElseThrow(),
        conversation.kind() == ConversationKind.GROUP
            ? gatherings.offered(
                reader, others.stream().map(other -> other.card().id()).collect(toSet()))
            : List.of(),
        form,
        name,
        problems);
  }

  @PostMapping("/messages/{id}/people")
  Reply add(@PathVariable Address id, NewParticipant form, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .filter(conversation -> conversation.kind() == ConversationKind.GROUP)
        .map(conversation -> add(conversation, form, reader))
        .orElseGet(NotFound::new);
  }

  private Reply add(Conversation conversation, NewParticipant form, Reader.Member reader) {
    var ticked = form.member().isEmpty() ? List.<String>of() : List.of(form.member());
    var field = form.link().isBlank() && !ticked.isEmpty() ? "member" : "link";
    var chosen = gatherings.chosen(ticked, form.link());
    var problem =
        chosen.isEmpty()
            ? "messages.nobody-there"
            : chosen.get().isEmpty()
                ? "messages.choose-somebody"
                : chosen.get().stream()
                        .allMatch(member -> gatherings.mayAdd(conversation, member, reader))
                    ? ""
                    : "messages.cannot-be-added";
    if (!problem.isEmpty()) {
      return new Invalid(
          page(
              conversation,
              reader,
              form,
              new NewName(conversation.name()),
              Map.of(field, problem)));
    }
    if (!conversations.mayBegin(reader)) {
      return new TooMany(Duration.ofHours(1));
    }
    chosen.orElseThrow().forEach(member -> gatherings.add(conversation, member, reader));
    return new SeeOther(conversation.path());
  }

  @PostMapping("/messages/{id}/people/remove")
  Reply remove(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") Address member,
      Reader.Member reader) {
    return conversations
        .find(id, reader)
        .filter(conversation -> conversation.kind() == ConversationKind.GROUP)
        .filter(
            conversation ->
                members
                    .idOf(member)
                    .filter(other -> gatherings.remove(conversation, other, reader))
                    .isPresent())
        .<Reply>map(conversation -> new SeeOther(conversation.path() + "/people"))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/messages/{id}/name")
  Reply name(@PathVariable Address id, NewName form, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .filter(conversation -> conversation.kind() == ConversationKind.GROUP)
        .map(
            conversation -> {
              var problems = form.problems();
              if (!problems.isEmpty()) {
                return new Invalid(
                    page(conversation, reader, NewParticipant.EMPTY, form, problems));
              }
              gatherings.name(conversation, form.called(), reader);
              return new SeeOther(conversation.path());
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/messages/{id}/leave")
  Reply leave(@PathVariable Address id, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .filter(
            conversation ->
                conversation.kind().isOfSeveral()
                    || participants
                        .of(conversation, reader)
                        .filter(place -> place.seat() != Participants.Seat.OWN)
                        .isPresent())
        .<Reply>map(
            conversation -> {
              gatherings.leave(conversation, reader);
              return new SeeOther("/messages");
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/messages/{id}/mute")
  Reply mute(@PathVariable Address id, Reader.Member reader) {
    return mute(id, true, reader);
  }

  @PostMapping("/messages/{id}/mute/end")
  Reply unmute(@PathVariable Address id, Reader.Member reader) {
    return mute(id, false, reader);
  }

  private Reply mute(Address id, boolean muted, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .<Reply>map(
            conversation -> {
              participants.mute(conversation, muted, reader);
              return new SeeOther(conversation.path() + "/people");
            })
        .orElseGet(NotFound::new);
  }
}
