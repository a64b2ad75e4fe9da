package net.mhpss.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands letters to a mail server, many over one connection. */
class SmtpCourier implements Courier {
  private static final String TIMEOUT = "20000";

  private final JavaMailSenderImpl server;
  private final Session session;
  private final InternetAddress from;
  private final Outbox outbox;
  private final ReplyAddresses replies;
  private @Nullable Transport connection;

  SmtpCourier(
      JavaMailSenderImpl server, InternetAddress from, Outbox outbox, ReplyAddresses replies) {
    this.server = server;
    this.from = from;
    this.outbox = outbox;
    this.replies = replies;
    session = server.getSession();
  }

  /**
   * What the library leaves open and no operator should have to know; what an operator has set
   * stands.
   */
  static void prepare(JavaMailSenderImpl server, String ourHost) {
    var protocol = server.getProtocol() == null ? "smtp" : server.getProtocol();
    var settings = server.getJavaMailProperties();
    // without these a silent server holds a letter for ever
    settings.putIfAbsent("mail." + protocol + ".connectiontimeout", TIMEOUT);
    settings.putIfAbsent("mail." + protocol + ".timeout", TIMEOUT);
    settings.putIfAbsent("mail." + protocol + ".writetimeout", TIMEOUT);
    settings.putIfAbsent("mail." + protocol + ".quitwait", "false");
    settings.putIfAbsent("mail." + protocol + ".localhost", ourHost);
    settings.putIfAbsent("mail." + protocol + ".ssl.checkserveridentity", "true");
    // letters say who is a member: encrypt wherever the server can, but do not ask a relay on this
    // machine for a certificate
    settings.putIfAbsent(
        "mail." + protocol + ".starttls.enable", String.valueOf(!isHere(server.getHost())));
  }

  private static boolean isHere(@Nullable String host) {
    return host == null
        || host.equals("localhost")
        || host.startsWith("127.")
        || host.equals("::1");
  }

  @Override
  public Delivery carry(TakenLetter letter) {
    Transport open;
    try {
      open = connection();
    } catch (MessagingException nobodyThere) {
      return new Delivery.Unreachable(whyNobodyThere(nobodyThere));
    }
    // reaching the server may have taken a while
    var now = outbox.asItIsNow(letter);
    return now.isEmpty() ? new Delivery.Refused("forgotten") : send(now.get(), open);
  }

  private Delivery send(TakenLetter letter, Transport open) {
    try {
      var message = letter.message(session, from);
      // so that a server which sends it back says which letter and to whom, however little else
      replies
          .of(
              ReplyAddresses.SENT_BACK,
              letter.recipient() == null ? 0 : letter.recipient(),
              letter.id())
          .ifPresent(address -> message.setEnvelopeFrom(address.text()));
      open.sendMessage(message, new Address[] {new InternetAddress(letter.address(), true)});
      return new Delivery.Delivered();
    } catch (MessagingException notAccepted) {
      close();
      return outcome(notAccepted);
    }
  }

  private Transport connection() throws MessagingException {
    if (connection != null && connection.isConnected()) {
      return connection;
    }
    close();
    var protocol = server.getProtocol();
    var fresh = protocol == null ? session.getTransport("smtp") : session.getTransport(protocol);
    connection = fresh;
    fresh.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
    return fresh;
  }

  private String whyNobodyThere(MessagingException problem) {
    var where = server.getHost() + (server.getPort() > 0 ? ":" + server.getPort() : "");
    return problem instanceof AuthenticationFailedException
        ? where + " does not accept our name and password: " + said(problem)
        : where + " cannot be reached: " + said(problem);
  }

  /**
   * A 5xx answer to the address or to the text is the last word about this letter. One to the
   * sender is about us: the operator can mend that, so it is tried again.
   */
  private static Delivery outcome(MessagingException failure) {
    for (Exception cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof SMTPAddressFailedException address) {
        return outcome(address.getReturnCode(), address);
      }
      if (cause instanceof SMTPSendFailedException send && !aboutAddresses(send)) {
        var aboutUs = send.getCommand().startsWith("MAIL");
        return aboutUs ? failed(send) : outcome(send.getReturnCode(), send);
      }
    }
    return failed(failure);
  }

  /** The library wraps a refused address in one of these. */
  private static boolean aboutAddresses(SMTPSendFailedException failure) {
    return failure.getNextException() instanceof SMTPAddressFailedException;
  }

  private static Delivery outcome(int code, MessagingException failure) {
    // 530, 534, 535, 538: the server wants us to sign in, whatever it said that about
    var aboutUs = code == 530 || code == 534 || code == 535 || code == 538;
    return code >= 500 && code < 600 && !aboutUs
        ? new Delivery.Refused(said(failure))
        : failed(failure);
  }

  private static Delivery failed(MessagingException failure) {
    return new Delivery.Failed(said(failure));
  }

  /** A stranger's words, in one line. */
  private static String said(MessagingException failure) {
    return String.valueOf(failure.getMessage()).replaceAll("\\p{Cc}+", " ").strip();
  }

  private static @Nullable Exception next(Exception cause) {
    return cause instanceof MessagingException chained ? chained.getNextException() : null;
  }

  @Override
  public void close() {
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (MessagingException alreadyGone) {
      // it is gone either way
    }
    connection = null;
  }
}
