package net.mhpss.messages;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Members;
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

  /**
   * Choosing by name, page by page; those who are chosen go along until it goes on to the words.
   */
  @GetMapping("/messages/new")
  Reply choose(
      @RequestParam(defaultValue = "") List<String> members,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") Address after,
      @RequestParam(defaultValue = "") String go,
      Reader.Member reader) {
    var chosen = gatherings.cards(members, reader);
    if (!go.isEmpty() && !chosen.isEmpty() && members.size() < Gatherings.MOST) {
      return new NewGatheringPage(chosen, new NewGathering("", members, ""), Map.of());
    }
    var problem =
        go.isEmpty() ? null : chosen.isEmpty() ? "messages.choose-somebody" : "messages.too-many";
    return new ChoosePage(
        Choosing.of(q, chosen, gatherings.offered(reader, q, after.id(), ids(chosen))), problem);
  }

  private static Set<Long> ids(List<MemberCard> cards) {
    return cards.stream().map(MemberCard::id).collect(toSet());
  }

  @PostMapping("/messages/new")
  Reply begin(NewGathering form, Reader.Member reader) {
    var problems = new LinkedHashMap<>(form.problems());
    var chosen = gatherings.chosen(form.members());
    if (chosen.isEmpty() || chosen.get().isEmpty()) {
      problems.put("members", "messages.choose-somebody");
    } else if (chosen.get().size() >= Gatherings.MOST) {
      problems.put("members", "messages.too-many");
    } else if (!gatherings.mayGather(chosen.get(), reader)) {
      problems.put("members", "messages.cannot-be-added");
    }
    if (!problems.isEmpty()) {
      return new Invalid(
          new NewGatheringPage(gatherings.cards(form.members(), reader), form, problems));
    }
    if (!conversations.mayWrite(reader) || !conversations.mayBegin(reader)) {
      return new TooMany(Duration.ofHours(1));
    }
    return new SeeOther(gatherings.begin(form, chosen.orElseThrow(), reader).path());
  }

  @GetMapping("/messages/{id}/people")
  Reply people(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") List<String> members,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") Address after,
      Reader.Member reader) {
    return conversations
        .find(id, reader)
        .<Reply>map(
            conversation ->
                page(
                    conversation,
                    reader,
                    new Looking(q, after.id(), members),
                    new NewName(conversation.name()),
                    Map.of()))
        .orElseGet(NotFound::new);
  }

  /** For whom somebody looks, and whom they have ticked before. */
  private record Looking(String words, String after, List<String> ticked) {
    static final Looking AT_FIRST = new Looking("", "", List.of());
  }

  private PeoplePage page(
      Conversation conversation,
      Reader.Member reader,
      Looking looking,
      NewName name,
      Map<String, String> problems) {
    var others = participants.others(conversation, reader);
    return new PeoplePage(
        conversation,
        others,
        participants.of(conversation, reader).orElseThrow(),
        conversation.kind() == ConversationKind.GROUP
            ? choosing(looking, others, reader)
            : new Choosing("", List.of(), List.of(), false),
        name,
        problems);
  }

  private Choosing choosing(Looking looking, List<Seated> present, Reader.Member reader) {
    var chosen = gatherings.cards(looking.ticked(), reader);
    var without = new HashSet<>(ids(chosen));
    present.forEach(other -> without.add(other.card().id()));
    return Choosing.of(
        looking.words(),
        chosen,
        gatherings.offered(reader, looking.words(), looking.after(), without));
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
    var chosen = gatherings.chosen(form.members());
    var problem =
        chosen.isEmpty() || chosen.get().isEmpty()
            ? "messages.choose-somebody"
            : gatherings.mayAdd(conversation, chosen.get(), reader)
                ? ""
                : "messages.cannot-be-added";
    if (!problem.isEmpty()) {
      return new Invalid(
          page(
              conversation,
              reader,
              new Looking("", "", form.members()),
              new NewName(conversation.name()),
              Map.of("members", problem)));
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
                return new Invalid(page(conversation, reader, Looking.AT_FIRST, form, problems));
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
