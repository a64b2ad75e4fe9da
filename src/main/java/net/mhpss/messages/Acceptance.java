package net.mhpss.messages;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.mhpss.members.Blocks;
import net.mhpss.members.HostOf;
import net.mhpss.members.Letterboxes;
import net.mhpss.members.Letterboxes.Writing;
import net.mhpss.members.SharesGroup;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that decides who may write to whom, whose first message is a request, and who may
 * be brought into a conversation.
 */
@Component
class Acceptance {
  private final JdbcClient db;
  private final Letterboxes letterboxes;
  private final Blocks blocks;
  private final ObjectProvider<SharesGroup> groups;
  private final ObjectProvider<HostOf> hosts;

  Acceptance(
      JdbcClient db,
      Letterboxes letterboxes,
      Blocks blocks,
      ObjectProvider<SharesGroup> groups,
      ObjectProvider<HostOf> hosts) {
    this.db = db;
    this.letterboxes = letterboxes;
    this.blocks = blocks;
    this.groups = groups;
    this.hosts = hosts;
  }

  /** Whether this member may write to the other: as the other wishes; hosts always may. */
  Writing toBegin(Reader.Member author, long to) {
    return letterboxes.mayWrite(author, to);
  }

  /**
   * Whether this member may write one more message to the other with whom they have a conversation:
   * who has written to somebody has agreed to an answer.
   */
  Writing toGoOn(Conversation conversation, Reader.Member author, long to) {
    var writing = letterboxes.mayWrite(author, to);
    return writing == Writing.NOT_TAKEN
            && !blocks.standBetween(author.id(), to)
            && hasWritten(conversation, to)
        ? Writing.WELCOME
        : writing;
  }

  /**
   * Whether the two know each other: they share a group, have written to each other, or one is a
   * host whom the other can count on. The first message to anybody else is a request.
   */
  boolean areAcquainted(Reader.Member one, long other) {
    return one.may(Right.HOST_MEMBERS)
        || groups.stream().anyMatch(known -> known.shareGroup(one.id(), other))
        || hosts.stream()
            .anyMatch(known -> known.isHostOf(other, one.id()) || known.isHostOf(one.id(), other))
        || haveWrittenToEachOther(one.id(), other);
  }

  /** Those of these whom the reader knows, as {@link #areAcquainted} says it of each. */
  Set<Long> acquaintancesAmong(Reader.Member one, Collection<Long> others) {
    if (one.may(Right.HOST_MEMBERS)) {
      return Set.copyOf(others);
    }
    var known = new LinkedHashSet<Long>();
    groups.forEach(room -> known.addAll(room.inAGroupWith(one.id(), others)));
    known.addAll(writtenWith(one.id(), others));
    return known;
  }

  private List<Long> writtenWith(long one, Collection<Long> others) {
    return db.sql(
            """
            select p.member_id
              from unnest(cast(:others as bigint[])) as other (id)
              join conversations c
                on c.kind = 'DIRECT' and c.member_id = least(:one, other.id) and c.with_member_id = greatest(:one, other.id)
              join participants p on p.conversation_id = c.id and p.member_id = other.id
             where p.latest_from_others_id > 0
               and exists (select from messages where conversation_id = c.id and author_id = other.id)
            """)
        .param("one", one)
        .param("others", others.toArray(Long[]::new))
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** Whether this member may bring the other into a conversation in which these take part. */
  boolean mayBringIn(Reader.Member who, long other, Iterable<Long> among) {
    if (toBegin(who, other) != Writing.WELCOME || !areAcquainted(who, other)) {
      return false;
    }
    for (var present : among) {
      if (blocks.standBetween(present, other)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasWritten(Conversation conversation, long author) {
    return db.sql(
            """
            select exists (select from messages where conversation_id = :conversation and author_id = :author)
            """)
        .param("conversation", conversation.id())
        .param("author", author)
        .query(Boolean.class)
        .single();
  }

  private boolean haveWrittenToEachOther(long one, long other) {
    return db.sql(
            """
            select exists (
              select from conversations c
               where c.kind = 'DIRECT' and c.member_id = least(:one, :other) and c.with_member_id = greatest(:one, :other)
                 and exists (select from messages where conversation_id = c.id and author_id = :one)
                 and exists (select from messages where conversation_id = c.id and author_id = :other))
            """)
        .param("one", one)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }
}
