package net.mhpss.messages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Members;
import net.mhpss.messages.Line.What;
import net.mhpss.messages.Participants.Seat;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Conversations of a few members: who begins one, brings others in, takes them out, goes. */
@Component
class Gatherings {
  /** How many may take part, with whoever began it. */
  static final int MOST = 12;

  private static final int OFFERED = 40;
  private static final Pattern PAGE = Pattern.compile("(?:.*/members/)?([0-9a-z]{16})(?:[-?#].*)?");

  private final JdbcClient db;
  private final Conversations conversations;
  private final Participants participants;
  private final Acceptance acceptance;
  private final Members members;

  Gatherings(
      JdbcClient db,
      Conversations conversations,
      Participants participants,
      Acceptance acceptance,
      Members members) {
    this.db = db;
    this.conversations = conversations;
    this.participants = participants;
    this.acceptance = acceptance;
    this.members = members;
  }

  /** Whom a member may choose from: with whom they write, who wrote last first. */
  List<MemberCard> offered(Reader.Member reader, Set<Long> without) {
    return db
        .sql(
            """
            select card.id, card.address, card.name, card.country, card.kinds, card.photo, card.photo_public
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
             cross join lateral (select * from member_card where id = known.member_id limit 1) card
             where not (select exists (select from blocks where member_id = :reader and other_id = card.id))
             order by mine.latest_id desc
             limit\s"""
                + OFFERED)
        .param("reader", reader.id())
        .query(MemberCard::of)
        .list()
        .stream()
        .filter(card -> !without.contains(card.id()))
        .toList();
  }

  /** The members at these addresses, as they were ticked or written; empty if one is nobody. */
  Optional<List<Long>> chosen(List<String> ticked, String link) {
    var addresses = new ArrayList<>(ticked);
    if (!link.isBlank()) {
      var page = PAGE.matcher(link.strip());
      addresses.add(page.matches() ? page.group(1) : "");
    }
    var chosen = new LinkedHashSet<Long>();
    for (var address : addresses.subList(0, Math.min(addresses.size(), MOST + 1))) {
      var member = members.idOf(Address.of(address));
      if (member.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(member.get());
    }
    return Optional.of(List.copyOf(chosen));
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

  /** Whether this reader may bring in one more. */
  boolean mayAdd(Conversation conversation, long member, Reader.Member reader) {
    var present = participants.in(conversation);
    return present.size() < MOST
        && !present.contains(member)
        && acceptance.mayBringIn(reader, member, present);
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
