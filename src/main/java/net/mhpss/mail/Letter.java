package net.mhpss.mail;

import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person, in their language: what it says and how it may be answered. It holds no
 * word that its writer did not give it; how it looks, as plain text and as HTML, is the mail room's
 * affair.
 *
 * @param about what kind of letter it is, for the administrator's list: {@code welcome}
 * @param recipient the member it goes to, when it is one: forgetting them forgets the letter
 * @param list names the stream of letters that this is one of ({@code discussions}); such letters
 *     wait for letters to one person
 * @param unsubscribe where a POST ends that stream for this reader without a question (RFC 8058)
 * @param answered what an answer by mail belongs to, when mail comes in here: then it has an
 *     address for this reader alone
 * @param itself the same word for the same news: whoever gets the letter twice knows it as one
 * @param after the word of an earlier letter to this reader that it follows
 * @param names the people whom it names, and how: it leaves with the names they have when it leaves
 * @param thread what it belongs to ({@code discussion-7kq2}): readers' programs show letters of one
 *     thread together
 */
public record Letter(
    EmailAddress to,
    String name,
    Locale language,
    String about,
    String subject,
    List<Part> parts,
    List<Item> footer,
    @Nullable Long recipient,
    @Nullable EmailAddress replyTo,
    @Nullable String list,
    @Nullable String unsubscribe,
    @Nullable String thread,
    @Nullable Answered answered,
    @Nullable String itself,
    @Nullable String after,
    Map<Long, String> names) {

  /** A piece of what a letter says. */
  public sealed interface Part {
    /** The network's own words. */
    record Paragraph(String text) implements Part {}

    /** Somebody's words, in whatever language and direction they wrote them. */
    record Quote(String text) implements Part {}

    /** A line above what follows. */
    record Heading(String text) implements Part {}

    /** The one thing to do, or one of two. */
    record Button(String label, String url) implements Part {}

    /** Parts that were made once, as plain text and as HTML, and stand in many letters. */
    final class Made implements Part {
      private final String plain;
      private final String html;

      Made(String plain, String html) {
        this.plain = plain;
        this.html = html;
      }

      public String plain() {
        return plain;
      }

      public String html() {
        return html;
      }

      /** How much of a letter it takes. */
      public int bytes() {
        return length(plain) + length(html);
      }

      private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
      }
    }

    /** One line each. */
    record Items(List<Item> items) implements Part {}
  }

  /** A line that may lead somewhere, with a word more about it. */
  public record Item(String text, @Nullable String url, String detail) {
    public Item {
      text = line(text, LONGEST_LINE);
      detail = line(detail, LONGEST_LINE);
      if (url != null) {
        url = webAddress(url);
      }
    }
  }

  /**
   * What an answer belongs to.
   *
   * @param kind a letter that the room which takes answers knows
   * @param number which of that kind
   */
  public record Answered(char kind, long number) {}

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_TEXT = 100_000;
  // a header line may not be longer than 998 bytes, and an address cannot be folded
  private static final int LONGEST_URL = 900;

  private static final Pattern URL =
      Pattern.compile("https?://[a-zA-Z0-9.\\[\\]:-]+(/[!-;=?-~]*)?");
  private static final Pattern WORD =
      Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9._-]{0,98}[a-zA-Z0-9])?");
  // overrides turn what follows around: in a name they could make one address look like another
  private static final Pattern UNWRITTEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}\\x{202a}-\\x{202e}]+");
  private static final Pattern UNWRITTEN_BUT_LINES =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{202d}\\x{202e}&&[^\\n\\t]]+");

  public Letter {
    name = line(name, LONGEST_NAME);
    subject = line(subject, LONGEST_SUBJECT);
    parts = List.copyOf(parts);
    footer = List.copyOf(footer);
    names = Map.copyOf(names);
    about = word(about);
    if (subject.isEmpty() || parts.isEmpty()) {
      throw new IllegalArgumentException("A letter says something: " + about);
    }
    if (list != null) {
      list = word(list);
    }
    if (thread != null) {
      thread = word(thread);
    }
    if (itself != null) {
      itself = word(itself);
    }
    if (after != null) {
      after = word(after);
    }
    if (unsubscribe != null) {
      unsubscribe = webAddress(unsubscribe);
    }
    if ((list == null) != (unsubscribe == null)) {
      throw new IllegalArgumentException("Whoever gets one of many can end it: " + about);
    }
  }

  /** Begins a letter. The address must be one; what does not belong into a name is left out. */
  public static Draft to(String address, String name, Locale language) {
    return to(EmailAddress.of(address), name, language);
  }

  /** Makes parts once that stand in many letters of this language. */
  public static Part.Made made(Locale language, Consumer<Draft> parts) {
    var draft = new Draft(new EmailAddress("nobody@localhost"), "", language);
    parts.accept(draft);
    return Rendering.made(draft.parts);
  }

  /** Begins a letter to an address that was read before. */
  public static Draft to(EmailAddress address, String name, Locale language) {
    return new Draft(address, name, language);
  }

  String direction() {
    return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
  }

  private static String line(String text, int longest) {
    return cut(UNWRITTEN.matcher(text).replaceAll(" ").strip(), longest);
  }

  private static String text(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return cut(UNWRITTEN_BUT_LINES.matcher(lines).replaceAll(" ").strip(), LONGEST_TEXT);
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
  }

  private static String webAddress(String url) {
    var ascii = url.length() > LONGEST_URL ? url : URI.create(url).toASCIIString();
    if (ascii.length() > LONGEST_URL || !URL.matcher(ascii).matches()) {
      throw new IllegalArgumentException("Not a whole web address: " + url);
    }
    return ascii;
  }

  private static String word(String word) {
    if (!WORD.matcher(word).matches() || word.contains("..")) {
      throw new IllegalArgumentException("Not one plain word: " + word);
    }
    return word;
  }

  /** A letter while it is being written; {@link #seal} ends that. */
  public static final class Draft {
    private final EmailAddress to;
    private final String name;
    private final Locale language;
    private final List<Part> parts = new ArrayList<>();
    private final List<Item> footer = new ArrayList<>();
    private String about = "";
    private String subject = "";
    private @Nullable Long recipient;
    private @Nullable EmailAddress replyTo;
    private @Nullable String list;
    private @Nullable String unsubscribe;
    private @Nullable String thread;
    private @Nullable Answered answered;
    private @Nullable String itself;
    private @Nullable String after;
    private final Map<Long, String> names = new LinkedHashMap<>();

    private Draft(EmailAddress to, String name, Locale language) {
      this.to = to;
      this.name = name;
      this.language = language;
    }

    /** What kind of letter it is, in one plain word. */
    public Draft about(String kind) {
      about = kind;
      return this;
    }

    /** The member who gets it. */
    public Draft member(long member) {
      recipient = member;
      return this;
    }

    /** What it is about, in one line; what would break the line is left out. */
    public Draft subject(String line) {
      subject = line;
      return this;
    }

    /** Adds words of the network; line breaks in them are kept. */
    public Draft paragraph(String text) {
      parts.add(new Part.Paragraph(text(text)));
      return this;
    }

    /** Adds words of somebody else. */
    public Draft quote(String text) {
      parts.add(new Part.Quote(text(text)));
      return this;
    }

    /** Adds a line above what follows. */
    public Draft heading(String line) {
      parts.add(new Part.Heading(line(line, LONGEST_LINE)));
      return this;
    }

    /** Adds a thing to do and where: a whole address, with its scheme. */
    public Draft button(String label, String url) {
      parts.add(new Part.Button(line(label, LONGEST_LINE), webAddress(url)));
      return this;
    }

    /** Adds what was made before. */
    public Draft made(Part.Made made) {
      parts.add(made);
      return this;
    }

    /** Adds lines that may lead somewhere. */
    public Draft items(List<Item> items) {
      parts.add(new Part.Items(List.copyOf(items)));
      return this;
    }

    /** Adds a line at the very end. */
    public Draft footer(String text) {
      footer.add(new Item(text, null, ""));
      return this;
    }

    /** Adds a line at the very end that leads somewhere. */
    public Draft footer(String text, String url) {
      footer.add(new Item(text, url, ""));
      return this;
    }

    /**
     * Says that it names this person so: whoever takes another name before it leaves is called by
     * that.
     */
    public Draft names(long person, String called) {
      if (!called.isBlank()) {
        names.put(person, called);
      }
      return this;
    }

    /** Where an answer goes, when not to the network's own address. */
    public Draft replyTo(String address) {
      replyTo = EmailAddress.of(address);
      return this;
    }

    /** Says that it is one of many, and where a POST ends them for this reader at once. */
    public Draft list(String stream, String unsubscribeUrl) {
      list = stream;
      unsubscribe = unsubscribeUrl;
      return this;
    }

    /** What it belongs to: the same word brings letters together in the reader's mailbox. */
    public Draft thread(String word) {
      thread = word;
      return this;
    }

    /** What an answer by mail belongs to. */
    public Draft answered(char kind, long number) {
      answered = new Answered(kind, number);
      return this;
    }

    /** The news that it brings, in one word: its Message-ID is made of that and of its reader. */
    public Draft itself(String news) {
      itself = news;
      return this;
    }

    /** The news that it follows. */
    public Draft after(String news) {
      after = news;
      return this;
    }

    /** The letter, complete. */
    public Letter seal() {
      return new Letter(
          to,
          name,
          language,
          about,
          subject,
          parts,
          footer,
          recipient,
          replyTo,
          list,
          unsubscribe,
          thread,
          answered,
          itself,
          after,
          names);
    }
  }
}
