package net.mhpss.discussions;

import java.util.List;
import net.mhpss.discussions.polls.Poll;
import net.mhpss.groups.Access;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of a discussion: twenty posts, and the way to the others.
 *
 * @param inShort whether it shows no more than the summary and the accepted answer
 * @param draft what the reader has begun to reply
 */
record DiscussionPage(
    Discussion discussion,
    int after,
    List<Post> posts,
    boolean inShort,
    String draft,
    @Nullable Poll poll,
    List<MemberCard> hosts,
    Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return discussion.group().access() == Access.OPEN;
  }

  boolean isFirst() {
    return after == 0;
  }

  /** Whether the first post that the reader has not seen yet stands elsewhere. */
  boolean hasNewElsewhere() {
    return discussion.hasNew()
        && (inShort || discussion.read() < after || discussion.read() >= after + Posts.A_PAGE);
  }

  boolean isLast() {
    return after + Posts.A_PAGE >= discussion.posts();
  }

  String previous() {
    return discussion.barePath() + "?after=" + Math.max(0, after - Posts.A_PAGE);
  }

  String next() {
    return discussion.barePath() + "?after=" + (after + Posts.A_PAGE);
  }

  String last() {
    return discussion.barePath() + "?after=" + Posts.pageOf(discussion.posts());
  }
}
