package net.mhpss.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormattingAPostTest {
  @Test
  void paragraphsListsQuotesAndEmphasisAreShown() {
    assertThat(
            Markdown.html(
                "We *meet* **weekly**:\n\n"
                    + "- tea\n"
                    + "- talk\n\n"
                    + "> begin with work\n\n"
                    + "`note 2`\n\n"
                    + "3. third"))
        .contains(
            "<p>We <em>meet</em> <strong>weekly</strong>:</p>",
            "<ul><li>tea</li><li>talk</li></ul>")
        .contains("<blockquote>", "<code>note 2</code>", "<ol start=\"3\"><li>third</li></ol>");
  }

  @Test
  void aNewLineIsANewLine() {
    assertThat(Markdown.html("first\nsecond")).contains("first<br />", "second");
  }

  @Test
  void headingsBeginBelowThoseOfThePage() {
    assertThat(Markdown.html("# One\n\n## Two\n\n###### Six"))
        .contains("<h3>One</h3>", "<h4>Two</h4>", "<h5>Six</h5>");
  }

  @Test
  void arabicStaysArabic() {
    assertThat(Markdown.html("**أهلاً** بكم في المجموعة، «می‌خواهم»"))
        .isEqualTo("<p><strong>أهلاً</strong> بكم في المجموعة، «می‌خواهم»</p>\n");
  }

  @Test
  void anAddressBecomesALinkThatLendsNoWeight() {
    assertThat(
            Markdown.html(
                "see https://example.org/guide and [ours](/library/w-1), write to"
                    + " team@example.org"))
        .contains(
            "<a href=\"https://example.org/guide\" rel=\"nofollow ugc"
                + " noopener\">https://example.org/guide</a>")
        .contains("<a href=\"/library/w-1\"", "<a href=\"mailto:team&#64;example.org\"");
  }

  @Test
  void htmlIsShownAsItWasTyped() {
    assertThat(
            Markdown.html(
                "<script>alert(1)</script>\n\n"
                    + "<img src=x onerror=alert(1)> and <b>*this*</b>\n\n"
                    + "<!-- open\n\n"
                    + "still here"))
        .contains(
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&lt;img src&#61;x onerror&#61;alert(1)&gt;",
            "&lt;b&gt;<em>this</em>&lt;/b&gt;")
        .contains("&lt;!-- open", "still here")
        .doesNotContain("<script", "<img", "<b>");
  }

  @Test
  void aPictureFromElsewhereIsItsDescription() {
    assertThat(Markdown.html("![our *tent*](https://spy.example/pixel.png)"))
        .isEqualTo("<p>our <em>tent</em></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;&#x61;vascript&colon;alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](java&NewLine;script:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](<  javascript:alert(1)>)",
        "[x](\u0001javascript:alert(1))",
        "[x](javascript&#58;alert(1))",
        "[x](vbscript:msgbox)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](DATA:text/html,<script>)",
        "[x](blob:https://example.org/1)",
        "[x](file:///etc/passwd)",
        "[x](//evil.example/path)",
        "[x](/\\evil.example/path)",
        "[x](\\\\evil.example)",
        "[x](https:\\\\evil.example)",
        "<javascript:alert(1)>",
        "<data:text/html,hello>",
        "[x]\n\n[x]: javascript:alert(1)",
        "[x][y]\n\n[y]: <data:text/html,a> \"t\"",
        "[*a*![b](javascript:c)](javascript:d)",
      })
  void aLinkThatWouldDoHarmIsOnlyItsWords(String hostile) {
    assertThat(Markdown.html(hostile)).doesNotContain("href", "src=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](https://example.org/\"onmouseover=alert(1)//)",
        "[x](https://example.org \"a\\\" onmouseover=alert(1)\")",
        "[x](https://example.org/'><script>alert(1)</script>)",
        "https://example.org/\"><svg/onload=alert(1)>",
        "`<svg/onload=alert(1)>`",
        "```\"><script>\n</code></pre><script>alert(1)</script>\n```",
        "# <svg onload=alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;",
        "\\<script>",
      })
  void nothingBreaksOutOfItsPlace(String hostile) {
    var page = org.jsoup.Jsoup.parseBodyFragment(Markdown.html(hostile));
    assertThat(page.select("script, svg, img, [onmouseover], [onload], [style], [class], [title]"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "[",
        "]",
        "*",
        "**",
        "_",
        "`",
        "*a ",
        "**a ",
        "*a _b ",
        "_a_*b*",
        "- ",
        "1. ",
        "> - ",
        "![",
        "[a](",
        "[x](<",
        "[]()",
        "[[]()",
        "[a][",
        "[a]: b\n",
        "<",
        "<!--",
        "<a href=",
        "<?",
        "<![CDATA[",
        "&",
        "&#",
        "\\",
        "#",
        "~~~\n",
        "a@b.c ",
        "a.",
        "www.a",
        "http://",
        "x://",
        "\t",
        "-\n",
        "\n\n* a",
        "    a\n\n",
        "`a``",
        "\u0301",
        "\u0000",
        "\ud800",
        "ا",
      })
  void whateverIsRepeatedEndsSoon(String part) {
    var long50000 = part.repeat(50_000 / part.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(Markdown.html(long50000)).isNotNull();
          assertThat(Excerpts.of(Excerpts.plain(long50000), 200)).hasSizeLessThan(2_000);
        });
  }

  @Test
  void deepNestingKeepsItsWords() {
    assertThat(Markdown.html("> ".repeat(1_000) + "the end"))
        .contains("the end")
        .hasSizeLessThan(10_000);
    assertThat(Markdown.html("*a **b ".repeat(1_000) + "end" + "** c*".repeat(1_000)))
        .contains("end");
  }
}
