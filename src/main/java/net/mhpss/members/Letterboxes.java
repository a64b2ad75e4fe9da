package net.mhpss.members;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.Alphabetical;
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
  /** How many stand on a page of {@link #takers}, which finds one more where there are more. */
  public static final int TAKERS = 20;

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

  /**
   * Those of these members to whom this one may write and who may be named to them, by name; all in
   * one go, as {@link #mayWrite} says it of each.
   *
   * @param after the address of whom they come, empty for the first
   */
  public List<MemberCard> takers(Reader.Member author, Collection<Long> among, String after) {
    var near =
        groups.stream()
            .flatMap(known -> known.inAGroupWith(author.id(), among).stream())
            .distinct()
            .toArray(Long[]::new);
    return db.sql(
            """
            select card.id, card.address, card.name, card.country, card.kinds, card.photo, card.photo_public
              from member_card card
             where card.id = any(:among)
               and card.id <> :author
               and not card.safe
               and not exists (select from blocks b where b.member_id = :author and b.other_id = card.id)
               and not exists (select from kept_away k where k.member_id = :author and k.other_id = card.id)
               and (:host or not exists (
                     select from letterboxes l
                      where l.member_id = card.id
                        and (l.open_to = 'NOBODY' or card.id <> all(:near))))
               and (:after = '' or (card.name {order}, card.id) > (select m.name {order}, m.id from members m where m.address = :after))
             order by card.name {order}, card.id
             limit {most}
            """
                .replace("{order}", Alphabetical.in(author.language()))
                .replace("{most}", Integer.toString(TAKERS + 1)))
        .param("among", among.toArray(Long[]::new))
        .param("near", near)
        .param("author", author.id())
        .param("host", author.may(Right.HOST_MEMBERS))
        .param("after", after)
        .query(MemberCard::of)
        .list();
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
