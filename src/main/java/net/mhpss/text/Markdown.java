package net.mhpss.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.html.UrlSanitizer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text as members write it, made into HTML that is safe to show. HTML in the text is shown as it
 * was typed, pictures become their description, and whatever comes out passes an allow-list, so
 * that a fault in one half is stopped by the other.
 */
public final class Markdown {
  /**
   * Which way of rendering this is: a stored rendering with a smaller number is to be made again.
   */
  public static final int RENDERING = 1;

  /** Deeper nesting than a person writes: what lies below is kept as text. */
  private static final int DEEPEST = 24;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.<Extension>of(linksWithoutBrackets()))
          // no HtmlBlock: an unclosed <script> or comment would swallow the rest of a post
          .enabledBlockTypes(
              Set.<Class<? extends Block>>of(
                  BlockQuote.class,
                  FencedCodeBlock.class,
                  Heading.class,
                  IndentedCodeBlock.class,
                  ListBlock.class,
                  ThematicBreak.class))
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new Addresses())
          // who presses Enter on a phone means a new line
          .softbreak("<br />\n")
          .nodeRendererFactory(HeadingsLinksAndPictures::new)
          .build();

  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "br",
              "strong",
              "em",
              "code",
              "pre",
              "blockquote",
              "ul",
              "ol",
              "li",
              "h3",
              "h4",
              "h5",
              "hr",
              "a")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("start")
          .matching(Pattern.compile("\\d{1,9}"))
          .onElements("ol")
          .requireRelsOnLinks("nofollow", "ugc", "noopener")
          .toFactory();

  private Markdown() {}

  /**
   * The text as safe HTML: paragraphs, headings from h3 down, lists, quotes, code, links and
   * emphasis, nothing else.
   */
  public static String html(String markdown) {
    return ALLOWED.sanitize(RENDERER.render(parse(markdown)));
  }

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  private static Extension linksWithoutBrackets() {
    return AutolinkExtension.builder()
        .linkTypes(AutolinkType.URL, AutolinkType.WWW, AutolinkType.EMAIL)
        .build();
  }

  /** Where a link may lead: a page of the web, a mailbox, or a path on this site. */
  static final class Addresses implements UrlSanitizer {
    private static final Pattern ELSEWHERE =
        Pattern.compile("(?i)https?://[^\\s\\\\]+|mailto:[^\\s\\\\]+");
    private static final Pattern HERE =
        Pattern.compile("[/?#](?![/\\\\])[^\\s\\\\]*|[^\\s\\\\:/?#]+(?:[/?#][^\\s\\\\]*)?");

    @Override
    public String sanitizeLinkUrl(String address) {
      var bare = address.strip();
      return ELSEWHERE.matcher(bare).matches() || HERE.matcher(bare).matches() ? bare : "";
    }

    @Override
    public String sanitizeImageUrl(String address) {
      return "";
    }
  }

  /**
   * A page has its own h1 and h2, so a text begins at h3; a picture from elsewhere would tell its
   * host who reads.
   */
  private static final class HeadingsLinksAndPictures extends CoreHtmlNodeRenderer
      implements NodeRenderer {
    private final HtmlWriter html;

    HeadingsLinksAndPictures(HtmlNodeRendererContext context) {
      super(context);
      this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Heading.class, Image.class, Link.class);
    }

    /** A link that leads nowhere good is its words. */
    @Override
    public void visit(Link link) {
      if (context.urlSanitizer().sanitizeLinkUrl(link.getDestination()).isEmpty()) {
        visitChildren(link);
      } else {
        super.visit(link);
      }
    }

    @Override
    public void visit(Heading heading) {
      var tag = "h" + Math.min(heading.getLevel() + 2, 5);
      html.line();
      html.tag(tag);
      visitChildren(heading);
      html.tag("/" + tag);
      html.line();
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
    }
  }
}
