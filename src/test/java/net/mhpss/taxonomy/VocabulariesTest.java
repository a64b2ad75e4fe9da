package net.mhpss.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabulariesTest {
  private static final Locale ARABIC = Locale.of("ar");

  private static FreshDatabase fresh;

  @BeforeAll
  static void startDatabase() {
    fresh = new FreshDatabase("vocabularies");
    fresh.start(fresh.vocabularies);
  }

  @AfterAll
  static void stopDatabase() {
    fresh.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void everythingHasANameInEveryLanguage(String code) {
    var language = Locale.of(code);
    for (var scheme : Scheme.values()) {
      assertThat(fresh.terms.all(scheme, language)).hasSameSizeAs(scheme.file().rows());
    }
    assertThat(fresh.countries.all(language)).hasSize(250);
    assertThat(fresh.languages.all(language))
        .hasSameSizeAs(new PackagedFile("languages.csv").rows());
    assertThat(new PackagedFile("regions.csv").rows())
        .allSatisfy(row -> fresh.countries.regionName(row.text("m49"), language));
  }

  @Test
  void aMissingNameIsNeverFilledFromAnotherLanguage() {
    assertThatThrownBy(() -> fresh.terms.label(Scheme.TOPIC, "gbv", Locale.of("pt")))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(fresh.countries.find("LB", Locale.of("pt"))).isEmpty();
  }

  @Test
  void peopleReadTheirOwnAlphabet() {
    assertThat(fresh.countries.all(ARABIC).stream().map(Country::name))
        .containsSubsequence("آيسلندا", "الأردن", "أوكرانيا", "بنغلاديش", "لبنان", "هولندا");
    assertThat(fresh.countries.all(Locale.FRENCH).stream().map(Country::name))
        .containsSubsequence("Afghanistan", "Égypte", "Équateur", "Espagne", "Zambie");
    assertThat(fresh.terms.all(Scheme.EMERGENCY_TYPE, Locale.FRENCH).stream().map(Term::label))
        .containsSubsequence(
            "Déplacement et migration forcée", "Épidémie", "Famine ou crise alimentaire")
        .endsWith("Autre");
  }

  @Test
  void aSchemeWhoseOrderMeansSomethingKeepsIt() {
    assertThat(fresh.terms.tops(Scheme.ACTIVITY, ARABIC).stream().map(Term::slug))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    assertThat(fresh.terms.all(Scheme.LAYER, Locale.FRENCH).stream().map(Term::slug))
        .containsExactly("L1", "L2", "L3", "L4");
    assertThat(fresh.terms.all(Scheme.KIND_OF_WORK, ARABIC).getFirst().label())
        .isEqualTo("عامل أو عاملة في الخطوط الأمامية");
  }

  @Test
  void whoLooksForATopicAlsoMeansWhatIsBelowIt() {
    assertThat(
            fresh.terms.children(Scheme.TOPIC, "workforce", Locale.ENGLISH).stream()
                .map(Term::slug))
        .containsExactly("competencies-ethics", "staff-care", "supervision", "training");
    assertThat(fresh.terms.within(Scheme.TOPIC, "workforce"))
        .containsExactlyInAnyOrder(
            "workforce", "competencies-ethics", "staff-care", "supervision", "training");
    assertThat(fresh.terms.within(Scheme.TOPIC, "detention")).containsExactly("detention");
  }

  @Test
  void whatWasWrittenFromMemoryIsToBeChecked() {
    assertThat(fresh.terms.all(Scheme.MINIMUM_SERVICE, Locale.ENGLISH)).allMatch(Term::toBeChecked);
    assertThat(fresh.terms.all(Scheme.ACTIVITY, Locale.ENGLISH))
        .filteredOn(Term::toBeChecked)
        .hasSize(37);
    assertThat(fresh.terms.all(Scheme.TOPIC, Locale.ENGLISH)).noneMatch(Term::toBeChecked);
  }

  @Test
  void aLabelThatNoNativeReaderHasSeenSaysSo() {
    assertThat(fresh.terms.find(Scheme.TOPIC, "gbv", ARABIC).orElseThrow().machineTranslated())
        .isTrue();
    assertThat(
            fresh.terms.find(Scheme.TOPIC, "gbv", Locale.ENGLISH).orElseThrow().machineTranslated())
        .isFalse();
  }

  @Test
  void aCountryLiesInItsRegions() {
    assertThat(fresh.countries.regionsOf("KE")).containsExactly("014", "202", "002");
    assertThat(fresh.countries.regionOf("LB")).contains("145");
    assertThat(fresh.countries.regionsOf("AQ")).isEmpty();
    assertThat(fresh.countries.countriesIn("145")).contains("LB", "SY", "YE").doesNotContain("EG");
    assertThat(fresh.countries.countriesIn("002")).hasSize(60);
    assertThat(fresh.countries.regions(Locale.FRENCH).stream().map(Region::name))
        .containsExactly("Afrique", "Amériques", "Asie", "Europe", "Océanie");
    assertThat(fresh.countries.regionsIn("142", ARABIC).stream().map(Region::name))
        .contains("غرب آسيا");
  }

  @Test
  void aLanguageIsNamedInTheReadersAndInItsOwn() {
    assertThat(fresh.languages.name("ar", Locale.FRENCH)).isEqualTo("arabe");
    assertThat(fresh.languages.find("ar", Locale.FRENCH).orElseThrow().listed(Locale.FRENCH))
        .isEqualTo("Arabe");
    assertThat(fresh.languages.ownName("uk")).isEqualTo("українська");
    assertThat(fresh.languages.direction("prs")).isEqualTo("rtl");
  }

  @Test
  void theCatalogueUsesNoOtherWords() {
    for (var row : new PackagedFile("resources.csv").rows()) {
      assertThat(fresh.languages.exists(row.text("language"))).isTrue();
      assertThat(fresh.terms.exists(Scheme.KIND, row.text("kind"))).isTrue();
      assertThat(row.list("topics")).allMatch(slug -> fresh.terms.exists(Scheme.TOPIC, slug));
      assertThat(row.list("pyramid_layers"))
          .allMatch(slug -> fresh.terms.exists(Scheme.LAYER, slug));
      assertThat(row.list("iasc_4ws_codes"))
          .allMatch(slug -> fresh.terms.exists(Scheme.ACTIVITY, slug));
      assertThat(row.list("audiences")).allMatch(slug -> fresh.terms.exists(Scheme.AUDIENCE, slug));
      assertThat(row.list("countries")).allMatch(fresh.countries::exists);
    }
    for (var row : new PackagedFile("organizations.csv").rows()) {
      assertThat(fresh.terms.exists(Scheme.ORGANIZATION_KIND, row.text("kind"))).isTrue();
      assertThat(row.list("country")).allMatch(fresh.countries::exists);
    }
  }
}
