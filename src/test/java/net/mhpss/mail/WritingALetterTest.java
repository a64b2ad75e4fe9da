package net.mhpss.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.mhpss.mail.Letter.Item;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingALetterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "amina",
        "amina@",
        "@example.org",
        "amina@example.org\r\nBcc: everyone@example.org",
        "amina@example.org\n",
        "amina@example.org\u0000",
        "a\rb@example.org",
        "\"a b\"@example.org",
        "amina@example.org, kofi@example.org",
        "Amina <amina@example.org>",
        "team: amina@example.org, kofi@example.org;",
        "amina@exam ple.org",
        "amina@-example.org",
        "amina@example..org",
        "amina..b@example.org",
        "amina@[127.0.0.1]",
        "amina@example.org@example.com",
        "amina(comment)@example.org",
        "امينة@example.org"
      })
  void whatIsNotOnePlainAddressIsRefused(String address) {
    assertThatThrownBy(() -> Letter.to(address, "Amina", Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsTypedWithSpaceAroundItOrInAnotherScriptIsUnderstood() {
    assertThat(EmailAddress.read(" Amina.B+net@Example.ORG\n"))
        .contains(new EmailAddress("Amina.B+net@example.org"));
    assertThat(EmailAddress.read("amina@موقع.وزارة-الاتصالات.مصر"))
        .contains(new EmailAddress("amina@xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c"));
    assertThat(EmailAddress.read("a".repeat(65) + "@example.org")).isEmpty();
    assertThat(EmailAddress.read("a@" + "b.".repeat(200) + "org")).isEmpty();
  }

  @Test
  void nothingInANameOrASubjectBreaksItsLine() {
    var letter =
        Letter.to("amina@example.org", "Amina\r\nBcc: everyone@example.org\u202e", Locale.ENGLISH)
            .about("reply")
            .subject("Hello\r\n\r\n<script>\u0000\u2028there")
            .paragraph("Yes\u0000\r\nNo")
            .seal();
    assertThat(letter.name()).isEqualTo("Amina Bcc: everyone@example.org");
    assertThat(letter.subject()).isEqualTo("Hello <script> there");
    assertThat(Rendering.of(letter).plain()).isEqualTo("Yes \nNo\n");
  }

  @Test
  void aLongNameOrSubjectIsCutBetweenLetters() {
    var letter = MailRoom.draft().subject("😀".repeat(300)).seal();
    assertThat(letter.subject()).isEqualTo("😀".repeat(199) + "…");
  }

  @Test
  void whatPeopleWroteIsTextAndNotHtml() {
    var letter =
        MailRoom.draft()
            .subject("</title><script>alert(1)</script>")
            .quote("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>")
            .button("\"><script>", "https://mhpss.example/x?a=1&b=%22")
            .items(List.of(new Item("<b>Clinic</b>", "https://mhpss.example/%22", "<i>new</i>")))
            .footer("<u>Why you get this</u>")
            .seal();
    var html = Rendering.of(letter).html();
    var page = Jsoup.parse(html);
    assertThat(
            page.select(
                "script, img, b, i, u, link, style, iframe, [src], [background], [onerror]"))
        .isEmpty();
    assertThat(page.title()).isEqualTo("</title><script>alert(1)</script>");
    assertThat(page.select("a").eachAttr("href"))
        .containsExactly("https://mhpss.example/x?a=1&b=%22", "https://mhpss.example/%22");
    assertThat(Rendering.of(letter).plain()).contains("> <script>alert(1)</script>\n>\n> <img");
  }

  @Test
  void itReadsWellWithoutHtml() {
    var letter =
        MailRoom.draft()
            .heading("New in your groups")
            .items(
                List.of(
                    new Item("Supervision by phone", "https://mhpss.example/a", "Kofi, 3 answers"),
                    new Item("No link", null, "")))
            .quote("How do you do it?")
            .button("Answer", "https://mhpss.example/b")
            .footer("You follow this discussion.")
            .footer("Stop these letters", "https://mhpss.example/c")
            .seal();
    assertThat(Rendering.of(letter).plain())
        .isEqualTo(
            """
            Good to have you here.

            New in your groups

            - Supervision by phone
              Kofi, 3 answers
              https://mhpss.example/a
            - No link

            > How do you do it?

            Answer
            https://mhpss.example/b

            --\s
            You follow this discussion.
            Stop these letters
            https://mhpss.example/c
            """);
  }

  @Test
  void anArabicLetterRunsFromRightToLeftAndAQuoteAsItWasWritten() {
    var letter =
        Letter.to("amina@example.org", "أمينة", Locale.of("ar"))
            .about("welcome")
            .subject("أهلاً")
            .paragraph("أهلاً بك")
            .quote("Welcome")
            .seal();
    assertThat(Rendering.of(letter).html())
        .contains(
            "<html lang=\"ar\" dir=\"rtl\">", "<body dir=\"rtl\"", "<blockquote dir=\"auto\"");
    assertThat(Rendering.of(MailRoom.draft().seal()).html())
        .contains("<html lang=\"en\" dir=\"ltr\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/groups",
        "javascript:alert(1)",
        "https://a b/",
        "ftp://x/",
        "https://x/>\r\nBcc: a@b.c",
        "//x/",
        "https://me@x/"
      })
  void aLinkIsAWholeWebAddress(String url) {
    assertThatThrownBy(() -> MailRoom.draft().button("Go", url))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MailRoom.draft().list("discussions", url).seal())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHeaderIsNeverMadeOfMoreThanOneWord() {
    assertThatThrownBy(() -> MailRoom.draft().thread("a>\r\nBcc: x").seal())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MailRoom.draft().about("").seal())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MailRoom.draft().replyTo("a@b.c\r\nBcc: x@y.z"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ourAddressIsWhole() {
    assertThat(new PublicAddress("https://mhpss.example/").of("/groups"))
        .isEqualTo("https://mhpss.example/groups");
    assertThatThrownBy(() -> new PublicAddress("mhpss.example"))
        .hasMessageContaining("mhpss.address");
    assertThatThrownBy(() -> new Sender("nobody")).hasMessageContaining("mhpss.mail.from");
  }
}
