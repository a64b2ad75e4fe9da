package net.mhpss.messages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.mhpss.members.Companions;
import net.mhpss.members.Letterboxes;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Members;
import net.mhpss.messages.Line.What;
import net.mhpss.messages.Participants.Seat;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Conversations of a few members: who begins one, brings others in, takes them out, goes. */
@Component
class Gatherings {
  /** How many may take part, with whoever began it. */
  static final int MOST = 12;

  private static final int CORRESPONDENTS = 100;
  private static final int LONGEST_WORDS = 80;

  private final JdbcClient db;
  private final Conversations conversations;
  private final Participants participants;
  private final Acceptance acceptance;
  private final Letterboxes letterboxes;
  private final ObjectProvider<Companions> companions;
  private final Members members;

  Gatherings(
      JdbcClient db,
      Conversations conversations,
      Participants participants,
      Acceptance acceptance,
      Letterboxes letterboxes,
      ObjectProvider<Companions> companions,
      Members members) {
    this.db = db;
    this.conversations = conversations;
    this.participants = participants;
    this.acceptance = acceptance;
    this.letterboxes = letterboxes;
    this.companions = companions;
    this.members = members;
  }

  /** People to choose from, and whether there are more of them. */
  record Offered(List<MemberCard> people, boolean more) {}

  /**
   * Whom a member may choose from, by name: of those in their groups, those whom they follow and
   * those with whom they write, whoever they know and may write to.
   *
   * @param words of the name; empty for all
   * @param after the address of whom they come, empty for the first
   */
  Offered offered(Reader.Member reader, String words, String after, Set<Long> without) {
    var like = like(words);
    var known = new LinkedHashSet<>(correspondents(reader, like));
    companions.orderedStream().forEach(room -> known.addAll(room.of(reader.id(), like)));
    known.removeAll(without);
    var found = letterboxes.takers(reader, acceptance.acquaintancesAmong(reader, known), after);
    return new Offered(
        found.subList(0, Math.min(found.size(), Letterboxes.TAKERS)),
        found.size() > Letterboxes.TAKERS);
  }

  /** Names one of whose words begins like this; what has a meaning in a pattern has none here. */
  private static String like(String words) {
    var typed = Typed.line(words);
    var cut = typed.substring(0, Math.min(typed.length(), LONGEST_WORDS));
    return cut.isEmpty() ? "%" : "% " + cut.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private List<Long> correspondents(Reader.Member reader, String like) {
    return db.sql(
            """
            select card.id
              from (select conversation_id, latest_id
                      from participants
                     where member_id = :reader and latest_from_others_id > 0 and declined_at is null
                     order by latest_id desc
                     limit 200) mine
             cross join lateral (   -- each by key, whatever PostgreSQL thinks of how many there are
                   select other.member_id
                     from conversations c
                     join participants other
                       on other.conversation_id = c.id and other.member_id <> :reader and other.shown
                    where c.id = mine.conversation_id
                      and c.kind = 'DIRECT'
                      and other.latest_from_others_id > 0   -- the reader has written, too
                    limit 1) known
             cross join lateral (select id, name from member_card where id = known.member_id limit 1) card
             where ' ' || card.name ilike :like
             order by mine.latest_id desc
             limit\s"""
                + CORRESPONDENTS)
        .param("reader", reader.id())
        .param("like", like)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** The members at these addresses, as they were ticked; empty if one is nobody. */
  Optional<List<Long>> chosen(List<String> ticked) {
    var chosen = new LinkedHashSet<Long>();
    for (var address : ticked.subList(0, Math.min(ticked.size(), MOST + 1))) {
      var member = members.idOf(Address.of(address));
      if (member.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(member.get());
    }
    return Optional.of(List.copyOf(chosen));
  }

  /** Those of these addresses at which somebody is whom the reader may choose. */
  List<MemberCard> cards(List<String> ticked, Reader.Member reader) {
    var ids = new LinkedHashSet<Long>();
    for (var address : ticked.subList(0, Math.min(ticked.size(), MOST))) {
      members.idOf(Address.of(address)).ifPresent(ids::add);
    }
    return ids.isEmpty()
        ? List.of()
        : letterboxes.takers(reader, acceptance.acquaintancesAmong(reader, ids), "");
  }

  /** Whether the reader may bring all of these together. */
  boolean mayGather(List<Long> chosen, Reader.Member reader) {
    return chosen.stream()
        .allMatch(
            one ->
                one != reader.id()
                    && acceptance.mayBringIn(
                        reader,
                        one,
                        chosen.stream().filter(other -> other != (long) one).toList()));
  }

  /** Begins a conversation of those whom the reader may bring together. */
  @Transactional(propagation = Propagation.MANDATORY)
  Conversation begin(NewGathering form, List<Long> chosen, Reader.Member reader) {
    var conversation =
        conversations.open(ConversationKind.GROUP, reader.id(), chosen, form.called());
    conversations.write(conversation, form.message(), reader);
    return conversation;
  }

  /** Whether this reader may bring in all of these. */
  boolean mayAdd(Conversation conversation, List<Long> chosen, Reader.Member reader) {
    var present = new ArrayList<>(participants.in(conversation));
    for (var member : chosen) {
      if (present.size() >= MOST
          || present.contains(member)
          || !acceptance.mayBringIn(reader, member, present)) {
        return false;
      }
      present.add(member);
    }
    return true;
  }

  /** Brings in somebody whom the reader may. */
  @Transactional(propagation = Propagation.MANDATORY)
  void add(Conversation conversation, long member, Reader.Member reader) {
    if (participants.bringIn(conversation, member, Seat.OWN, null)) {
      participants.note(conversation, What.ADDED, reader.id(), member, "");
    }
  }

  /** Whoever looks after it takes somebody out; false where they may not. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean remove(Conversation conversation, long member, Reader.Member reader) {
    var looksAfterIt =
        participants.of(conversation, reader).filter(Participants.Place::looksAfterIt).isPresent();
    if (!looksAfterIt || member == reader.id() || !participants.takeOut(conversation, member)) {
      return false;
    }
    participants.note(conversation, What.REMOVED, reader.id(), member, "");
    return true;
  }

  /** The reader goes. */
  @Transactional(propagation = Propagation.MANDATORY)
  void leave(Conversation conversation, Reader.Member reader) {
    if (participants.takeOut(conversation, reader.id())) {
      participants.passOn(conversation, reader.id());
      participants.note(conversation, What.LEFT, reader.id(), null, "");
    }
  }

  /** Gives it a name that everybody sees. */
  @Transactional(propagation = Propagation.MANDATORY)
  void name(Conversation conversation, String name, Reader.Member reader) {
    if (!name.equals(conversation.name())) {
      participants.name(conversation, name);
      participants.note(conversation, What.NAMED, reader.id(), null, name);
    }
  }
}
