package net.mhpss.inbound.cutting;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A mail that was written as HTML, as plain text: the quotes that programs mark are gone already.
 */
public final class FromHtml {
  private static final int DEEPEST = 200;
  private static final int MOST_MARKS = 20;
  private static final int MOST_QUOTES = 500;
  private static final int LONGEST = 500_000;

  /** What holds words of others, or what is set under every mail. */
  private static final String NOT_OWN =
      "script, style, head, title, noscript, object, iframe, template, img,"
          + " [style*=display:none], [style*=display: none], [hidden],"
          + " .gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_signature, .gmail_signature_prefix,"
          + " blockquote[type=cite], blockquote[class*=gmail_quote], .moz-cite-prefix, .moz-signature,"
          + " .yahoo_quoted, .ydp_yahoo_quoted, .protonmail_quote, .protonmail_signature_block, .zmail_extra,"
          + " #OLK_SRC_BODY_SECTION, #Signature, #x_Signature, #ms-outlook-mobile-signature, .ms-outlook-mobile-signature,"
          + " .hmmessage blockquote, .tutanota_quote, .mail_quote, .mail-quote, #mail-app-auto-quote,"
          + " .WordSection1 ~ blockquote, div.elided-text, .freebirdFormviewerViewFormContent";

  /** From here on everything is somebody else's, whatever holds it. */
  private static final String NOT_OWN_FROM_HERE =
      "#divRplyFwdMsg, #x_divRplyFwdMsg, #appendonsend, #x_appendonsend, #stopSpelling,"
          + " hr[tabindex=-1], [id^=mail-editor-reference-message], #reply-intro, .OutlookMessageHeader,"
          + " div[style*=border-top:solid #B5C4DF], div[style*=border-top:solid #E1E1E1],"
          + " div[style*=border:none;border-top:solid], div[style*=border-top: solid],"
          + " div[style*=BORDER-TOP: #b5c4df], div[style*=border-top: 1px solid #b5c4df], td > div.header-from,"
          + " #reply_fwd_section, .x_divRplyFwdMsg";

  private static final List<String> BLOCKS =
      List.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "tr",
          "ul",
          "ol",
          "pre",
          "hr",
          "blockquote",
          "center",
          "address",
          "section",
          "article",
          "header",
          "footer",
          "form",
          "dl");

  private FromHtml() {}

  /** As text, line for line. */
  public static String text(String html) {
    var document = Jsoup.parse(html.length() > LONGEST ? html.substring(0, LONGEST) : html);
    dropWhatIsNotOwn(document);
    var text = new StringBuilder();
    var body = document.body();
    body.traverse(new Writing(text));
    return text.toString()
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static void dropWhatIsNotOwn(Document document) {
    document.select(NOT_OWN_FROM_HERE).stream()
        .limit(MOST_MARKS)
        .filter(here -> here.parent() != null && hasWordsBefore(here))
        .findFirst()
        .ifPresent(FromHtml::dropAllAfter);
    var left = document.body().text().length();
    for (var quote : document.select(NOT_OWN).stream().limit(MOST_QUOTES).toList()) {
      var words = quote.text().length();
      // an answer may stand within what looks like a quote, when there is nothing else
      if (quote.parent() != null && (words == 0 || left > words) && quote.root() == document) {
        quote.remove();
        left -= words;
      }
    }
  }

  private static boolean hasWordsBefore(Element element) {
    var body = element.ownerDocument() == null ? null : element.ownerDocument().body();
    if (body == null) {
      return false;
    }
    var whole = body.wholeText();
    var own = element.wholeText();
    var at = own.isBlank() ? -1 : whole.indexOf(own);
    return at < 0 || !whole.substring(0, at).isBlank();
  }

  private static void dropAllAfter(Element element) {
    Node here = element;
    while (here != null && !(here instanceof Element body && body.normalName().equals("body"))) {
      var next = here.nextSibling();
      while (next != null) {
        var after = next.nextSibling();
        next.remove();
        next = after;
      }
      here = here.parent();
    }
    element.remove();
  }

  /** Writes words as they stand, a line for each block. */
  private static final class Writing implements NodeVisitor {
    private final StringBuilder text;
    private int pre;

    Writing(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void head(Node node, int depth) {
      if (depth > DEEPEST) {
        return;
      }
      if (node instanceof TextNode words) {
        append(pre > 0 ? words.getWholeText() : words.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element element) {
        switch (element.normalName()) {
          case "br" -> text.append('\n');
          case "li" -> {
            line();
            text.append("- ");
          }
          case "blockquote" -> line();
          case "hr" -> {
            line();
            text.append("--------\n");
          }
          case "pre" -> {
            line();
            pre++;
          }
          default -> {
            if (BLOCKS.contains(element.normalName())) {
              line();
            }
          }
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && depth <= DEEPEST) {
        var name = element.normalName();
        if (name.equals("pre")) {
          pre--;
        }
        if (name.equals("a")) {
          link(element);
        }
        if (name.equals("td") || name.equals("th")) {
          append(" ");
        } else if (name.equals("p") || name.matches("h[1-6]")) {
          line();
          text.append('\n');
        } else if (BLOCKS.contains(name) || name.equals("li")) {
          line();
        }
      }
    }

    private void link(Element a) {
      var to = a.attr("href").strip();
      if (to.matches("https?://\\S{1,500}") && !a.text().contains(to) && !a.text().isBlank()) {
        text.append(" (").append(to).append(')');
      }
    }

    private void append(String words) {
      var isLineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
      text.append(isLineStart && pre == 0 ? words.stripLeading() : words);
    }

    private void line() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
  }
}
