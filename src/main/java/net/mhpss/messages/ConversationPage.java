package net.mhpss.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.members.Letterboxes.Writing;
import net.mhpss.messages.Participants.Place;
import net.mhpss.messages.Participants.Seat;
import net.mhpss.messages.Participants.Seated;
import net.mhpss.messages.Requests.Standing;
import net.mhpss.web.Here;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * One conversation: a page of it, oldest first, and the form to answer below its end.
 *
 * @param others who takes part besides the reader and is in sight
 * @param place how the reader takes part
 */
record ConversationPage(
    Conversation conversation,
    List<Seated> others,
    Place place,
    List<Message> messages,
    List<Line> lines,
    boolean earlier,
    boolean later,
    Writing writing,
    Standing standing,
    List<Part> sections,
    NewMessage form,
    Map<String, String> problems)
    implements Page {
  /** Either a message or what happened after it. */
  record Entry(@Nullable Message message, @Nullable Line line) {}

  Optional<Message> latest() {
    return messages.isEmpty() ? Optional.empty() : Optional.of(messages.getLast());
  }

  /** Messages and what happened between them, in order. */
  List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    var line = 0;
    for (var message : messages) {
      while (line < lines.size() && lines.get(line).after() < message.id()) {
        entries.add(new Entry(null, lines.get(line++)));
      }
      entries.add(new Entry(message, null));
    }
    lines.subList(line, lines.size()).forEach(rest -> entries.add(new Entry(null, rest)));
    return entries;
  }

  /** Who takes part in their own right, besides the reader. */
  List<Seated> own() {
    return others.stream().filter(other -> other.seat() == Seat.OWN).toList();
  }

  /** Who takes part visibly for the hosting team, besides the reader. */
  List<Seated> team() {
    return others.stream().filter(other -> other.seat() != Seat.OWN).toList();
  }

  boolean isOfSeveral() {
    return conversation.kind().isOfSeveral();
  }

  /** How it is called at its head. */
  String title(Here here) {
    if (!conversation.name().isEmpty()) {
      return conversation.name();
    }
    return own().isEmpty()
        ? here.say("messages.somebody-who-left")
        : here.list(own().stream().map(other -> other.card().name()).toList());
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
