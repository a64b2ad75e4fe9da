package net.mhpss.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningWhatIsTypedTest {
  @Test
  void aNameWithLineEndsIsOneCleanLine() {
    assertThat(Typed.line(" Amina\r\nBcc: all@example.org\0 \t Haddad "))
        .isEqualTo("Amina Bcc: all@example.org Haddad");
  }

  @Test
  void lettersAreComposed() {
    assertThat(Typed.line("Jose\u0301")).isEqualTo("José");
  }

  /**
   * A page of them kept a processor busy for half a minute, a form of two megabytes for an hour.
   */
  @Test
  void heapsOfMarksAreTakenOffBeforeTheyAreComposed() {
    var heap = "a" + "\u0301".repeat(200_000) + "\u0323".repeat(200_000) + "b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Typed.line(heap)).startsWith("á").endsWith("b").hasSizeLessThan(40);
          assertThat(Typed.block(heap)).hasSizeLessThan(40);
        });
    assertThat(Typed.line("ṩ ế לִּ க்ஷி")).isEqualTo("ṩ ế לִּ க்ஷி");
  }

  @Test
  void nothingTurnsWhatStandsAround() {
    assertThat(Typed.line("report\u202Efdp.exe\u2066\u2069\u202A")).isEqualTo("reportfdp.exe");
    assertThat(Typed.block("a\u202Eb\n\u2067c")).isEqualTo("ab\nc");
  }

  @Test
  void persianAndIndianJoinersStay() {
    assertThat(Typed.line("می‌خواهم")).isEqualTo("می‌خواهم");
    assertThat(Typed.block("ক্‍ষ\u200Fא")).isEqualTo("ক্‍ষ\u200Fא");
    assertThat(Typed.line("👨‍👩‍👧")).isEqualTo("👨‍👩‍👧");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u200B\u200D",
        "\u3164",
        "\u2800\u2800",
        "\u00A0",
        "\r\n",
        "\u200E\u200F",
        "\uFEFF",
        "\u00AD",
        "\u2060 \u200C"
      })
  void aNameThatCannotBeSeenIsEmpty(String name) {
    assertThat(Typed.line(name)).isEmpty();
    assertThat(Typed.block(name)).isEmpty();
  }

  @Test
  void aFieldThatWasNotSentIsEmpty() {
    assertThat(Typed.line(null)).isEmpty();
    assertThat(Typed.block(null)).isEmpty();
  }

  @Test
  void severalLinesKeepTheirShape() {
    assertThat(Typed.block("one\r\ntwo\r\r\n\n\n\n\nthree\n\n    code\n\ttab\u2028end"))
        .isEqualTo("one\ntwo\n\n\nthree\n\n    code\n\ttab\nend");
  }

  @Test
  void halfCharactersAndSmuggledTextAreGone() {
    assertThat(Typed.line("a\uD800b\uDC00c\uFFFEd\uFFF9e\uDB40\uDC41\uDB40\uDC42f"))
        .isEqualTo("abcdef");
  }

  @Test
  void whatIsCleanStaysAsItIs() {
    for (var text :
        new String[] {"Dr. O’Connor-Nguyễn", "مجموعة المشرفين", "שלום", "ၾကည့္ပါ", "a  b\n\nc"}) {
      assertThat(Typed.block(Typed.block(text))).isEqualTo(Typed.block(text));
      assertThat(Typed.line(Typed.line(text))).isEqualTo(Typed.line(text));
    }
    assertThat(Typed.line("Dr. O’Connor-Nguyễn")).isEqualTo("Dr. O’Connor-Nguyễn");
  }

  @Test
  void lengthCountsLettersAsTheDatabaseDoes() {
    assertThat(Typed.length("a😀é")).isEqualTo(3);
  }
}
