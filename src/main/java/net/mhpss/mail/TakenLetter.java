package net.mhpss.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;

/**
 * A letter in a postman's hands.
 *
 * @param recipient the member it goes to, when it is one
 * @param names whom it names, and how
 * @param takenUntil until when it is theirs; also tells this taking from every other
 */
record TakenLetter(
    long id,
    String messageId,
    @Nullable Long recipient,
    String address,
    String name,
    String language,
    String subject,
    String plain,
    String html,
    Map<String, String> headers,
    Map<Long, String> names,
    Instant writtenAt,
    Instant takenUntil,
    int tries) {

  /**
   * As it goes over the wire; taken again it is the same letter, with the same Message-ID and date.
   */
  SMTPMessage message(Session session, InternetAddress from) throws MessagingException {
    var message = new Message(session, messageId);
    message.setFrom(from);
    message.setRecipient(RecipientType.TO, address(address, name));
    message.setSubject(subject, "UTF-8");
    message.setSentDate(Date.from(writtenAt));
    message.setContentLanguage(new String[] {language});
    // so that nobody's holiday notice answers a machine (RFC 3834)
    message.setHeader("Auto-Submitted", "auto-generated");
    for (var header : headers.entrySet()) {
      message.setHeader(header.getKey(), header.getValue());
    }
    message.setContent(new MimeMultipart("alternative", text(plain, "plain"), text(html, "html")));
    message.saveChanges();
    return message;
  }

  static InternetAddress address(String address, String name) throws MessagingException {
    try {
      var whole = new InternetAddress(address, true);
      if (!name.isEmpty()) {
        whole.setPersonal(name, "UTF-8");
      }
      return whole;
    } catch (UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static MimeBodyPart text(String text, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    // lines of text end so in every mail, also within Base64 (RFC 2046)
    part.setText(text.replace("\n", "\r\n"), "UTF-8", kind);
    return part;
  }

  /** Keeps the Message-ID it is given; the library would make a new one each time. */
  private static final class Message extends SMTPMessage {
    private final String id;

    Message(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
