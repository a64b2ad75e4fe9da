package net.mhpss.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.mhpss.inbound.Opened.Bounce;
import net.mhpss.inbound.cutting.FromHtml;
import net.mhpss.inbound.cutting.NewWords;
import net.mhpss.text.Typed;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** Takes mails apart, of the kinds that really come: broken, without a charset, of HTML alone. */
final class Opening {
  private static final int DEEPEST = 12;
  private static final int MOST_PARTS = 200;

  /** Of what is beyond that nothing is built: it is no mail that somebody wrote. */
  private static final int DEEPEST_BUILT = 40;

  private static final int MOST_BUILT = 1_000;
  private static final int MOST_FIELDS = 5_000;

  /** What somebody writes is never so long; of more, in all its parts, only so much is read. */
  private static final int LONGEST_TEXT = 1_000_000;

  private static final MimeConfig LENIENT =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(100_000)
          .setMaxHeaderCount(2_000)
          .setMaxContentLen(Receiver.LARGEST)
          .setMalformedHeaderStartsBody(false)
          .build();

  private static final Pattern STATUS =
      Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
  private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
  private static final Pattern AUTOMATIC_SENDERS =
      Pattern.compile(
          "(?i)^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([+.@-]|$)");

  private final List<String> plain = new ArrayList<>();
  private final List<String> html = new ArrayList<>();
  private int parts;
  private int left = LONGEST_TEXT;
  private int attachments;
  private @Nullable Bounce bounce;

  private Opening() {}

  /** The mail of these bytes; throws when they are none. */
  static Opened open(byte[] raw, String sender) {
    try {
      return new Opening().read(message(raw), sender);
    } catch (IOException notAMail) {
      throw new IllegalArgumentException("Not a mail", notAMail);
    }
  }

  /** The parts of a mail, read as leniently as mail programs do. */
  static Message message(byte[] raw) throws IOException {
    measure(raw);
    var builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(LENIENT);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    return builder.parseMessage(new ByteArrayInputStream(raw));
  }

  private static void measure(byte[] raw) throws IOException {
    var stream = new MimeTokenStream(LENIENT);
    stream.setRecursionMode(RecursionMode.M_RECURSE);
    stream.parse(new ByteArrayInputStream(raw));
    var depth = 0;
    var built = 0;
    var fields = 0;
    try {
      for (var state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        switch (state) {
          case T_START_MESSAGE, T_START_BODYPART -> {
            depth++;
            built++;
          }
          case T_END_MESSAGE, T_END_BODYPART -> depth--;
          case T_FIELD -> fields++;
          default -> {}
        }
        if (depth > DEEPEST_BUILT || built > MOST_BUILT || fields > MOST_FIELDS) {
          throw new IOException("No mail that somebody wrote");
        }
      }
    } catch (MimeException notAMail) {
      throw new IOException(notAMail);
    }
  }

  private Opened read(Message message, String sender) throws IOException {
    var from = from(message);
    walk(message, 0);
    return new Opened(
        from,
        subject(message),
        text(),
        isAutomatic(message, sender, from),
        isSpam(message),
        headers(message, "Authentication-Results"),
        attachments,
        bounce);
  }

  private static @Nullable String from(Message message) {
    var written = headers(message, "From");
    if (written.size() != 1) {
      return null;
    }
    var addresses = LenientAddressParser.DEFAULT.parseAddressList(written.getFirst());
    return addresses.size() == 1
            && addresses.get(0) instanceof Mailbox one
            && one.getDomain() != null
        ? one.getAddress().toLowerCase(Locale.ROOT)
        : null;
  }

  /** Without what programs and lists set before it. */
  static String subject(Message message) {
    var written = headers(message, "Subject");
    return written.isEmpty() ? "" : Subjects.own(decoded(written.getFirst()));
  }

  static String decoded(String header) {
    try {
      return Typed.line(DecoderUtil.decodeEncodedWords(header, DecodeMonitor.SILENT, UTF_8));
    } catch (IllegalArgumentException unreadable) {
      return Typed.line(header);
    }
  }

  static List<String> headers(Entity entity, String name) {
    return entity.getHeader().getFields(name).stream()
        .map(
            field ->
                unlabelled(
                    field.getRaw() == null ? null : field.getRaw().toByteArray(), field.getBody()))
        .map(String::strip)
        .toList();
  }

  /** A head may hold letters beyond ASCII as they are (RFC 6532), or in a charset nobody names. */
  private static String unlabelled(byte @Nullable [] raw, String body) {
    if (raw == null || isAscii(raw)) {
      return body;
    }
    var line = read(raw, null).replaceAll("\r?\n([ \t])", "$1");
    return line.substring(line.indexOf(':') + 1);
  }

  private static boolean isAscii(byte[] bytes) {
    for (var one : bytes) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }

  private void walk(Entity entity, int depth) throws IOException {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return;
    }
    switch (entity.getBody()) {
      case Multipart several -> {
        for (var part : several.getBodyParts()) {
          walk(part, depth + 1);
        }
      }
      case Message within -> {
        // forwarded as a whole, or a letter of ours that comes back: nobody's own words
        if (depth == 0) {
          walk(within, depth + 1);
        }
      }
      case SingleBody body -> leaf(entity, body);
      case null, default -> {}
    }
  }

  private void leaf(Entity entity, SingleBody body) throws IOException {
    var type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    if (type.endsWith("delivery-status")) {
      bounce = bounce(read(bytes(body), "us-ascii"));
    } else if ("attachment".equalsIgnoreCase(entity.getDispositionType())
        || (entity.getFilename() != null && !type.startsWith("text/"))) {
      attachments++;
    } else if (type.equals("text/plain")) {
      var text = read(bytes(body), charset(entity));
      plain.add(isFlowed(entity) ? unfolded(text, isStuffed(entity)) : text);
    } else if (type.equals("text/html")) {
      html.add(read(bytes(body), charset(entity)));
    } else if (!type.startsWith("text/") && !type.startsWith("multipart/")) {
      attachments++;
    }
  }

  private byte[] bytes(SingleBody body) throws IOException {
    try (var in = body.getInputStream()) {
      var bytes = in.readNBytes(left);
      left -= bytes.length;
      return bytes;
    }
  }

  private static @Nullable String charset(Entity entity) {
    var field = entity.getHeader().getField("Content-Type");
    return field != null && field.getBody().toLowerCase(Locale.ROOT).contains("charset")
        ? entity.getCharset()
        : null;
  }

  /** In the charset that is named; when that cannot be, in the one that it looks like. */
  private static String read(byte[] bytes, @Nullable String named) {
    return Optional.ofNullable(named)
        .flatMap(Opening::charset)
        .filter(charset -> !charset.name().equals("US-ASCII"))
        .or(() -> Optional.of(UTF_8))
        .flatMap(charset -> strictly(bytes, charset))
        .orElseGet(() -> guessed(bytes));
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name.strip().replaceAll("[\"']", "")));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException otherwise) {
      return Optional.empty();
    }
  }

  private static String guessed(byte[] bytes) {
    var match = new CharsetDetector().setText(bytes).detect();
    var charset = match == null ? Optional.<Charset>empty() : charset(match.getName());
    return new String(bytes, charset.orElse(Charset.forName("windows-1252")));
  }

  private static boolean isFlowed(Entity entity) {
    return contentType(entity).contains("format=flowed");
  }

  private static boolean isStuffed(Entity entity) {
    return contentType(entity).contains("delsp=yes");
  }

  private static String contentType(Entity entity) {
    var field = entity.getHeader().getField("Content-Type");
    return field == null ? "" : field.getBody().toLowerCase(Locale.ROOT).replaceAll("[\\s\"]+", "");
  }

  /** Lines that were broken to fit a terminal, whole again (RFC 3676). */
  private static String unfolded(String text, boolean withoutSpace) {
    var whole = new StringBuilder();
    for (var line : text.replace("\r\n", "\n").split("\n", -1)) {
      var isQuote = line.startsWith(">");
      var own = !isQuote && line.startsWith(" ") ? line.substring(1) : line;
      if (!isQuote && own.endsWith(" ") && !own.equals("-- ")) {
        whole.append(withoutSpace ? own.substring(0, own.length() - 1) : own);
      } else {
        whole.append(own).append('\n');
      }
    }
    return whole.toString();
  }

  private String text() {
    var words = NewWords.in(String.join("\n\n", plain));
    return words.isEmpty() && !html.isEmpty()
        ? NewWords.in(FromHtml.text(String.join("\n", html)))
        : words;
  }

  private static Bounce bounce(String report) {
    var status = STATUS.matcher(report);
    var action = ACTION.matcher(report);
    var code = status.find() ? status.group(1) : "";
    var failed = action.find() && action.group(1).equalsIgnoreCase("failed");
    // full mailboxes and what is about us may be mended: 5.2.2, 5.7.x
    var passing =
        code.startsWith("4")
            || code.equals("5.2.2")
            || code.startsWith("5.7")
            || code.startsWith("5.3");
    return new Bounce(failed && !passing, code);
  }

  private static boolean isAutomatic(Message message, String sender, @Nullable String from) {
    var submitted = headers(message, "Auto-Submitted");
    var precedence = headers(message, "Precedence");
    return sender.isBlank()
        || sender.equals("<>")
        || submitted.stream().anyMatch(value -> !value.toLowerCase(Locale.ROOT).startsWith("no"))
        || precedence.stream().anyMatch(value -> value.matches("(?i)bulk|junk|list|auto_reply"))
        || !headers(message, "X-Autoreply").isEmpty()
        || !headers(message, "X-Autorespond").isEmpty()
        || !headers(message, "List-Id").isEmpty()
        || AUTOMATIC_SENDERS.matcher(sender).find()
        || (from != null && AUTOMATIC_SENDERS.matcher(from).find());
  }

  private static boolean isSpam(Message message) {
    return headers(message, "X-Spam-Flag").stream().anyMatch(value -> value.matches("(?i)yes"))
        || headers(message, "X-Spam-Status").stream().anyMatch(value -> value.matches("(?i)yes.*"));
  }
}
