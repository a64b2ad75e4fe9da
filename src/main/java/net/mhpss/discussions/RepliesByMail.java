package net.mhpss.discussions;

import java.time.Duration;
import net.mhpss.discussions.care.HeldWords;
import net.mhpss.inbound.NewMail;
import net.mhpss.inbound.TakesMail;
import net.mhpss.inbound.Taking;
import net.mhpss.inbound.Taking.Deed;
import net.mhpss.inbound.Taking.Refused;
import net.mhpss.inbound.Taking.Taken;
import net.mhpss.inbound.Taking.Why;
import net.mhpss.web.Address;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Replies that come by mail: as if they were typed under the discussion. */
@Component
public class RepliesByMail implements TakesMail {
  /** By which the addresses are known at which one replies in a discussion. */
  public static final char KIND = 'd';

  private final JdbcClient db;
  private final Discussions discussions;
  private final Posts posts;
  private final Limits limits;
  private final HeldWords held;

  RepliesByMail(
      JdbcClient db, Discussions discussions, Posts posts, Limits limits, HeldWords held) {
    this.db = db;
    this.discussions = discussions;
    this.posts = posts;
    this.limits = limits;
    this.held = held;
  }

  @Override
  public char kind() {
    return KIND;
  }

  @Override
  public Taking take(NewMail mail) {
    var author = mail.author();
    if (author == null) {
      return new Refused(Why.NOT_THERE);
    }
    return db.sql(
            """
            select d.address, g.address as group_address
              from discussion_card d
              join group_card g on g.id = d.group_id
             where d.id = :discussion
            """)
        .param("discussion", mail.number())
        .query(
            (row, number) ->
                new Where(
                    Address.of(row.getString("group_address")),
                    Address.of(row.getString("address"))))
        .optional()
        .flatMap(where -> discussions.find(where.group(), where.discussion(), author))
        .filter(found -> found.group().isWritable())
        .map(
            found ->
                found.isWritable()
                    ? write(found, NewPost.of(mail.text()), author)
                    : new Refused(Why.NOT_TAKEN))
        .orElseGet(() -> new Refused(Why.NOT_THERE));
  }

  private record Where(Address group, Address discussion) {}

  private Taking write(Discussion discussion, NewPost form, Reader.Member author) {
    if (form.cleanText().isEmpty()) {
      return new Refused(Why.NOTHING_WRITTEN);
    }
    if (!form.problems().isEmpty()) {
      return new Refused(Why.TOO_LONG);
    }
    if (!limits.allows("posts by " + author.id(), PostPages.AN_HOUR, Duration.ofHours(1))) {
      return new Refused(Why.TOO_MUCH);
    }
    return new Taken(
        held.insteadOf(discussion, form, author)
            .orElseGet(() -> discussion.pathOf(posts.write(discussion, form, author))),
        Deed.REPLIED);
  }

  @Override
  public boolean stop(long number, Reader.Member member) {
    discussions.stopFollowing(number, member.id());
    return true;
  }
}
