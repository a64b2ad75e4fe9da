package net.mhpss.contact;

import java.util.Locale;
import net.mhpss.inbound.NewMail;
import net.mhpss.inbound.TakesMail;
import net.mhpss.inbound.Taking;
import net.mhpss.inbound.Taking.Deed;
import net.mhpss.inbound.Taking.Refused;
import net.mhpss.inbound.Taking.Taken;
import net.mhpss.inbound.Taking.Why;
import net.mhpss.text.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to our mails about a contact message: they come into its thread, which waits again. */
@Component
class AnswersByMail implements TakesMail {
  static final char KIND = 'k';
  private static final int LONGEST = 10_000;

  private final JdbcClient db;
  private final WriterAnswers answers;

  AnswersByMail(JdbcClient db, WriterAnswers answers) {
    this.db = db;
    this.answers = answers;
  }

  @Override
  public char kind() {
    return KIND;
  }

  @Override
  public Taking take(NewMail mail) {
    var body = Typed.block(mail.text());
    if (body.isEmpty()) {
      return new Refused(Why.NOTHING_WRITTEN);
    }
    if (Typed.length(body) > LONGEST) {
      return new Refused(Why.TOO_LONG);
    }
    if (!isFromItsWriter(mail)) {
      return new Refused(Why.NOT_THERE);
    }
    return answers
        .of(mail.number())
        .<Taking>map(
            open ->
                answers.add(open, body)
                    ? new Taken("/contact", Deed.ANSWERED)
                    : new Refused(Why.TOO_MUCH))
        .orElseGet(() -> new Refused(Why.NOT_THERE));
  }

  /** The address that was given with the message, or the account's of the member who wrote it. */
  private boolean isFromItsWriter(NewMail mail) {
    return db.sql(
            """
            select exists (
              select from contact_messages t
                left join member_mail m on m.id = t.member_id
               where t.id = :message
                 and lower(case when t.member_id is null then t.email else m.email end) = :from)
            """)
        .param("message", mail.number())
        .param("from", mail.from().toLowerCase(Locale.ROOT))
        .query(Boolean.class)
        .single();
  }
}
