package net.mhpss.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CuttingAnExcerptTest {
  @Test
  void aShortTextStaysWhole() {
    assertThat(Excerpts.of("  Tea\n\nand   talk ", 20)).isEqualTo("Tea and talk");
    assertThat(Excerpts.of("", 20)).isEmpty();
  }

  @Test
  void aLongOneEndsBetweenWords() {
    assertThat(Excerpts.of("We meet every Thursday after prayers", 20)).isEqualTo("We meet every…");
    assertThat(Excerpts.of("نلتقي كل يوم خميس بعد الصلاة", 16)).isEqualTo("نلتقي كل يوم…");
  }

  @Test
  void aLanguageWithoutSpacesIsCutAtAWordToo() {
    var thai = "การปฐมพยาบาลทางจิตใจสำหรับผู้ปฏิบัติงานภาคสนาม";
    var cut = Excerpts.of(thai, 24);
    assertThat(cut).endsWith("…").hasSizeLessThan(thai.length());
    assertThat(thai).startsWith(cut.replace("…", ""));
  }

  @Test
  void aWordLongerThanTheExcerptIsCutBetweenLetters() {
    assertThat(Excerpts.of("a".repeat(100), 10)).isEqualTo("a".repeat(10) + "…");
  }

  @Test
  void aFamilyIsNeverSeparated() {
    var family = "👨‍👩‍👧‍👦";
    assertThat(Excerpts.of(family.repeat(10), 3)).isEqualTo(family.repeat(3) + "…");
    assertThat(Excerpts.of(family.repeat(3), 3)).isEqualTo(family.repeat(3));
    for (var letters = 1; letters < 12; letters++) {
      var cut = Excerpts.of("é".repeat(3) + "🇺🇦".repeat(5) + "😀".repeat(5), letters);
      assertThat(cut.codePoints().noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF))
          .isTrue();
    }
  }

  @Test
  void aLetterWithAThousandMarksIsNotAnExcerpt() {
    assertThat(Excerpts.of("Z" + "\u0301".repeat(100_000), 100)).hasSizeLessThan(1_000);
  }

  @Test
  void theMarksOfMarkdownAreLeftOut() {
    assertThat(
            Excerpts.plain(
                "# Tea\n\n"
                    + "We *meet* [here](https://example.org) &amp; `there`\n\n"
                    + "1. one\n"
                    + "2. two\n\n"
                    + "> said\n\n"
                    + "```\n"
                    + "code\n"
                    + "```\n"
                    + "<b>typed</b>"))
        .isEqualTo("Tea\nWe meet here & there\none\ntwo\nsaid\ncode\n<b>typed</b>");
  }
}
