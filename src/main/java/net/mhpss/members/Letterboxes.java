package net.mhpss.members;

import java.util.Optional;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From whom each member takes messages. */
@Component
public class Letterboxes {
  private final JdbcClient db;
  private final Blocks blocks;
  private final ObjectProvider<SharesGroup> groups;

  Letterboxes(JdbcClient db, Blocks blocks, ObjectProvider<SharesGroup> groups) {
    this.db = db;
    this.blocks = blocks;
    this.groups = groups;
  }

  /** Whether somebody may write to a member. */
  public enum Writing {
    /** They may. */
    WELCOME,
    /** The other takes no messages from them; why is not theirs to know. */
    NOT_TAKEN,
    /** They keep the other away themselves. */
    YOU_BLOCK
  }

  /**
   * Whether this member may write to the other; hosts may to everybody who does not block them. Who
   * is in safety mode takes messages from nobody, and from everybody in the same words: another
   * answer would tell those who keep them away who the pseudonym is.
   */
  public Writing mayWrite(Reader.Member author, long to) {
    if (isOutOfSight(to)) {
      return Writing.NOT_TAKEN;
    }
    if (blocks.has(author.id(), to)) {
      return Writing.YOU_BLOCK;
    }
    if (blocks.standBetween(author.id(), to)) {
      return Writing.NOT_TAKEN;
    }
    return author.may(Right.HOST_MEMBERS) || isOpen(to, author.id())
        ? Writing.WELCOME
        : Writing.NOT_TAKEN;
  }

  private boolean isOutOfSight(long member) {
    return db.sql("select exists (select from safety where member_id = :member)")
        .param("member", member)
        .query(Boolean.class)
        .single();
  }

  private boolean isOpen(long member, long author) {
    return switch (of(member)) {
      case EVERYONE, MEMBERS -> true;
      case GROUPS -> groups.stream().anyMatch(known -> known.shareGroup(member, author));
      case HOST, NOBODY -> false;
    };
  }

  /** From whom this member takes messages: members, people in their groups, or nobody. */
  public Visibility of(long member) {
    return db.sql("select open_to from letterboxes where member_id = :member")
        .param("member", member)
        .query((row, number) -> Visibility.valueOf(row.getString(1)))
        .optional()
        .orElse(Visibility.MEMBERS);
  }

  /** Opens the member's letterbox to these alone. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(Visibility to, Reader.Member member) {
    db.sql("delete from letterboxes where member_id = :member")
        .param("member", member.id())
        .update();
    narrower(to)
        .ifPresent(
            openTo ->
                db.sql("insert into letterboxes (member_id, open_to) values (:member, :open)")
                    .param("member", member.id())
                    .param("open", openTo)
                    .update());
  }

  private static Optional<String> narrower(Visibility to) {
    return switch (to) {
      case EVERYONE, MEMBERS -> Optional.empty();
      case GROUPS -> Optional.of("GROUPS");
      case HOST, NOBODY -> Optional.of("NOBODY");
    };
  }
}
