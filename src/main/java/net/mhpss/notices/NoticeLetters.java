package net.mhpss.notices;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.discussions.PostHidden;
import net.mhpss.discussions.RepliesByMail;
import net.mhpss.hosting.Wording;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.mail.ReplyAddresses;
import net.mhpss.members.SafetyBegan;
import net.mhpss.members.Suspensions;
import net.mhpss.messages.AnsweringByMail;
import net.mhpss.messages.MessageTakenBack;
import net.mhpss.text.Excerpts;
import net.mhpss.web.Languages;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that tell what notices tell: each in its reader's language, with the words themselves.
 */
@Component
class NoticeLetters {
  private static final int LONGEST_QUOTE = 4_000;

  private final JdbcClient db;
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress address;
  private final Unsubscriptions unsubscriptions;
  private final Wording wording;
  private final ReplyAddresses replies;
  private final Suspensions suspensions;

  NoticeLetters(
      JdbcClient db,
      Letters letters,
      Texts texts,
      PublicAddress address,
      Unsubscriptions unsubscriptions,
      Wording wording,
      ReplyAddresses replies,
      Suspensions suspensions) {
    this.db = db;
    this.letters = letters;
    this.texts = texts;
    this.address = address;
    this.unsubscriptions = unsubscriptions;
    this.wording = wording;
    this.replies = replies;
    this.suspensions = suspensions;
  }

  /**
   * Mails these notices of one occasion to whom of their members may see them now and wants them
   * mailed.
   */
  void write(List<Long> notices, Kind kind) {
    var seen = toMail(notices, kind);
    var suspended = suspensions.among(seen.stream().map(Addressed::member).toList());
    var addressed =
        seen.stream()
            .filter(
                to ->
                    !suspended.contains(to.member()) || to.notice().about().isOpenToTheSuspended())
            .toList();
    if (addressed.isEmpty()) {
      return;
    }
    var tokens =
        unsubscriptions.tokens(
            addressed.stream().map(Addressed::member).toList(),
            kind,
            addressed.getFirst().stream());
    addressed.forEach(to -> write(to, requireNonNull(tokens.get(to.member()))));
  }

  private List<Addressed> toMail(List<Long> notices, Kind kind) {
    return db.sql(
            Notice.COLUMNS
                + """
                  , mail.id as recipient, mail.name as to_name, mail.email, mail.language as to_language,
                    n.subject_id as subject, t.conversation_id as conversation_number, g.address as group_at,
                    coalesce(g.access, d.group_access) <> 'OPEN' as confidential,
                    exists (select from mails_without_words w where w.member_id = n.member_id) as wordless
                  """
                + Notice.FROM
                + " join member_mail mail on mail.id = n.member_id\n"
                + Notice.SEEN
                + """
                   and n.id = any(:notices)
                   and n.waits is null
                   and not exists (select from stopped_mail s where s.member_id = n.member_id)
                   and not exists (select from notice_preferences o
                                    where o.member_id = n.member_id
                                      and o.kind = :kind
                                      and o.by_mail = 'NEVER')
                 order by n.id
                """)
        .param("letters", LONGEST_QUOTE + 1)
        .param("notices", notices.toArray(Long[]::new))
        .param("kind", kind.name())
        .query(Addressed::of)
        .list();
  }

  /** A notice and where it goes. */
  private record Addressed(
      Notice notice,
      long subject,
      @Nullable Long conversation,
      @Nullable String group,
      boolean confidential,
      boolean wordless,
      long member,
      String name,
      String email,
      Locale language) {
    static Addressed of(ResultSet row, int number) throws SQLException {
      var offered = Languages.offered(row.getString("to_language"));
      return new Addressed(
          Notice.of(row, number),
          row.getLong("subject"),
          row.getObject("conversation_number", Long.class),
          row.getString("group_at"),
          row.getBoolean("confidential"),
          row.getBoolean("wordless"),
          row.getLong("recipient"),
          row.getString("to_name"),
          row.getString("email"),
          offered == null ? Languages.ENGLISH : offered);
    }

    /** Whether the words themselves stand in the mail, or only that there are some. */
    boolean saysWords() {
      return !notice.words().isEmpty() && !(wordless && notice.about() == About.MESSAGE);
    }

    /**
     * Whether the subject says nothing: it is shown on locked screens, and the name of a group that
     * is not for everybody, or what is talked about in it, says what somebody is in.
     */
    boolean isNeutral() {
      return confidential
          && switch (notice.about().kind()) {
            case MENTIONS, REPLIES, ANSWERS, TALK, GROUPS, REQUESTS -> true;
            case MESSAGES, HOSTING, ORGANIZATIONS -> false;
          };
    }

    /** The discussion whose mails can be ended by themselves. */
    @Nullable Long stream() {
      return notice.about() == About.REPLY ? notice.discussion() : null;
    }
  }

  private static String about(About about) {
    return "notice-" + about.key();
  }

  /** With whom they wrote before does not learn from a letter how they are called now. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(SafetyBegan began) {
    letters.forgetNaming(began.member(), about(About.MESSAGE));
    letters.forgetNaming(began.member(), about(About.INTRODUCTION));
    letters.forgetNaming(began.member(), DigestLetters.PRIVATE);
  }

  /** What is out of sight is told to nobody any more. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PostHidden hidden) {
    var author = hidden.author();
    if (author != null) {
      db.sql("select 'discussion-' || address from discussion_card where id = :discussion")
          .param("discussion", hidden.discussion())
          .query((row, number) -> row.getString(1))
          .optional()
          .ifPresent(
              thread -> {
                letters.withdrawWaiting(author, about(About.REPLY), thread);
                letters.withdrawWaiting(author, about(About.MENTION), thread);
                letters.withdrawWaiting(author, about(About.TALK), thread);
              });
    }
    db.sql(
            "delete from notices where about in ('REPLY', 'ACCEPTED', 'MENTION', 'TALK') and subject_id = :post")
        .param("post", hidden.post())
        .update();
  }

  /** What was taken back is told to nobody any more. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MessageTakenBack taken) {
    letters.withdraw(
        db.sql("select letter_id from letters_of_messages where message_id = :message")
            .param("message", taken.message())
            .query((row, number) -> row.getLong(1))
            .list());
    db.sql(
            "delete from notices where about = 'MESSAGE' and subject_id = :message and member_id = any(:told)")
        .param("message", taken.message())
        .param("told", taken.told().toArray(Long[]::new))
        .update();
  }

  private void write(Addressed to, Token token) {
    var notice = to.notice();
    var language = to.language();
    var letter =
        Letter.to(to.email(), to.name(), language)
            .about(about(notice.about()))
            .member(to.member())
            .subject(subject(to))
            .paragraph(sentence(to));
    if (to.saysWords()) {
      letter.quote(
          notice.words().length() > LONGEST_QUOTE
              ? Excerpts.of(notice.words(), LONGEST_QUOTE)
              : notice.words());
    }
    var more = "notices.more-" + notice.about().key();
    if (texts.has(language, more)) {
      letter.paragraph(texts.say(language, more));
    }
    if (!notice.why().isEmpty()) {
      letter.paragraph(
          texts.say(
              language,
              "notices.why-your-host",
              Map.of(
                  "name", notice.who(""),
                  "why",
                      String.join(
                          " · ", wording.why(notice.why().toArray(String[]::new), language)))));
    }
    if (notice.about() == About.YOUR_HOST) {
      letter.footer(texts.say(language, "notices.another-host"), address.of("/my-host/another"));
    }
    letter.button(
        texts.say(language, "notices.open-" + notice.about().key()), address.of(notice.path()));
    end(letter, to, token);
    if (notice.whose() != null) {
      letter.names(notice.whose(), notice.name());
    }
    if (notice.thread() != null) {
      letter.thread(notice.thread());
    }
    answered(letter, to);
    var sent = letters.send(letter.seal());
    if (notice.about() == About.MESSAGE) {
      db.sql("insert into letters_of_messages (letter_id, message_id) values (:letter, :message)")
          .param("letter", sent.number())
          .param("message", to.subject())
          .update();
    }
  }

  /** Where an answer by mail goes, and the same Message-ID whenever the same news is written. */
  private static void answered(Letter.Draft letter, Addressed to) {
    var discussion = to.notice().discussion();
    if (discussion != null) {
      letter.answered(RepliesByMail.KIND, discussion);
    } else if (to.conversation() != null) {
      letter.answered(AnsweringByMail.KIND, to.conversation());
    }
    switch (to.notice().about()) {
      case MENTION, REPLY, TALK -> letter.itself("post-" + to.subject());
      case MESSAGE -> letter.itself("message-" + to.subject());
      default -> {}
    }
  }

  /**
   * Letters of one discussion have its title for a subject, so that mail programs keep them
   * together.
   */
  private String subject(Addressed to) {
    var notice = to.notice();
    if (to.isNeutral()) {
      return texts.say(
          to.language(),
          notice.about().isOfPost() ? "notices.neutral-reply" : "notices.neutral-group");
    }
    return notice.about() == About.REPLY || notice.about() == About.TALK
        ? notice.title()
        : sentence(to).replace("\u2068", "").replace("\u2069", "");
  }

  private String sentence(Addressed to) {
    var language = to.language();
    var notice = to.notice();
    return texts.say(
        language,
        notice.key(),
        Map.of(
            "name", notice.who(texts.say(language, "notices.somebody")),
            "group", Notice.apart(notice.group()),
            "title", Notice.apart(notice.title())));
  }

  private void end(Letter.Draft letter, Addressed to, Token token) {
    var language = to.language();
    var kind = to.notice().about().kind();
    var url = address.of("/u/" + token.text());
    letter.footer(texts.say(language, "notices.why-" + kind.field()));
    var discussion = to.notice().discussion() != null;
    if (replies.areKnown() && (discussion || to.conversation() != null)) {
      letter.footer(
          texts.say(language, discussion ? "notices.answer-discussion" : "notices.answer-message"));
    }
    if (to.stream() != null) {
      letter.list(to.group() == null ? "discussions" : to.group() + ".groups", url);
      letter.footer(texts.say(language, "notices.stop-discussion"), url);
    } else {
      letter.footer(texts.say(language, "notices.stop-kind"), url);
    }
    letter.footer(texts.say(language, "notices.choose-mails"), address.of("/settings/notices"));
  }
}
