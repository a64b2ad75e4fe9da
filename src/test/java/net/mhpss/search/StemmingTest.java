package net.mhpss.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of one word meet in one term, language by language. */
class StemmingTest {
  @ParameterizedTest
  @CsvSource({
    "en, children displaced, child displacing, displac",
    "fr, enfants déplacés, enfant déplacé, enfant",
    "es, niños desplazados, niño desplazado, niñ",
    "pt, crianças deslocadas, criança deslocada, crianc",
    "tr, çocuklar, çocuk, çocuk",
    "uk, психічного здоров'я, психічному здоров'ю, психічн",
    "ru, травмы, травма, травм",
    "ar, الأطفال, أطفال, اطفال",
    "ar, والدعم, الدعم, دعم"
  })
  void formsOfAWordMeet(String language, String one, String other, String about) {
    assertThat(Analysis.terms(language, one))
        .containsAnyElementsOf(Analysis.terms(language, other));
  }

  @ParameterizedTest
  @CsvSource({"الصحّةُ النفسيّة, الصحة النفسية", "الـــدعم, الدعم", "ﬁeld, field"})
  void marksAndJoinsDoNotMatter(String one, String other) {
    assertThat(Analysis.terms("xx", one)).isEqualTo(Analysis.terms("xx", other));
  }
}
