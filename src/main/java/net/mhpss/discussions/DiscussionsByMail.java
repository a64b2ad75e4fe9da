package net.mhpss.discussions;

import java.time.Duration;
import java.util.Optional;
import net.mhpss.discussions.care.HeldWords;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.groups.JoiningByMail;
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

/** Discussions that are started by a mail to the address of a group. */
@Component
public class DiscussionsByMail implements TakesMail {
  /** By which the addresses of groups are known. */
  public static final char KIND = 'g';

  private final JdbcClient db;
  private final Groups groups;
  private final Discussions discussions;
  private final JoiningByMail joining;
  private final Limits limits;
  private final HeldWords held;

  DiscussionsByMail(
      JdbcClient db,
      Groups groups,
      Discussions discussions,
      JoiningByMail joining,
      Limits limits,
      HeldWords held) {
    this.db = db;
    this.groups = groups;
    this.discussions = discussions;
    this.joining = joining;
    this.limits = limits;
    this.held = held;
  }

  @Override
  public char kind() {
    return KIND;
  }

  @Override
  public Optional<Long> named(String word, Reader.Member member) {
    return groups.find(Address.of(word), member).map(Group::id);
  }

  @Override
  public Taking take(NewMail mail) {
    var author = mail.author();
    if (author == null) {
      return new Refused(Why.NOT_THERE);
    }
    return find(mail.number(), author)
        .filter(Group::isReadable)
        .filter(Group::isWritable)
        .map(group -> start(group, mail, author))
        .orElseGet(() -> new Refused(Why.NOT_THERE));
  }

  private Taking start(Group group, NewMail mail, Reader.Member author) {
    var text = NewPost.of(mail.text()).cleanText();
    var title = title(mail.subject());
    if (text.isEmpty()) {
      return new Refused(Why.NOTHING_WRITTEN);
    }
    var form = NewDiscussion.byMail(title, text);
    var problems = form.problems();
    if (problems.containsKey("title")) {
      return new Refused(Why.NO_SUBJECT);
    }
    if (!problems.isEmpty()) {
      return new Refused(Why.TOO_LONG);
    }
    if (!limits.allows(
        "discussions by " + author.id(), DiscussionPages.STARTED, Duration.ofDays(1))) {
      return new Refused(Why.TOO_MUCH);
    }
    return new Taken(
        held.insteadOf(group, form, author)
            .orElseGet(
                () -> group.barePath() + "/discussions/" + discussions.start(group, form, author)),
        Deed.STARTED);
  }

  private static String title(String subject) {
    var length = subject.codePointCount(0, subject.length());
    return length <= NewDiscussion.LONGEST_TITLE
        ? subject
        : subject.substring(0, subject.offsetByCodePoints(0, NewDiscussion.LONGEST_TITLE - 1))
            + "…";
  }

  @Override
  public Taking join(long number, String note, Reader.Member member) {
    return find(number, member)
        .map(group -> joining.join(group, note, member))
        .orElseGet(() -> new Refused(Why.NOT_THERE));
  }

  private Optional<Group> find(long group, Reader.Member member) {
    return db.sql("select address from group_card where id = :group")
        .param("group", group)
        .query((row, number) -> Address.of(row.getString("address")))
        .optional()
        .flatMap(address -> groups.find(address, member));
  }
}
