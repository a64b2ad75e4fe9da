package net.mhpss.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class LookingForOrganizationsTest {
  private static final String LONG =
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
          + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

  @Autowired People people;
  @Autowired Organizations organizations;
  @Autowired KnownOrganizations known;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transactions;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void everyOneOfThemIsInTheDirectoryOnce(String language) {
    var visitor = people.visitor(language);
    var names = new ArrayList<String>();
    var page = visitor.opens("/organizations");
    if (language.equals("en")) {
      assertThat(page.text()).contains("222 organizations");
    }
    while (true) {
      names.addAll(page.page().select("main .list a bdi").eachText());
      var more = page.page().selectFirst("a[rel=next]");
      if (more == null) {
        break;
      }
      page = visitor.opens(more.attr("href"));
    }
    assertThat(names).hasSize(222).doesNotHaveDuplicates();
    assertThat(names)
        .containsSubsequence(
            switch (language) {
              case "fr" ->
                  List.of(
                      "ACT Alliance",
                      "Haut-Commissariat des Nations Unies pour les réfugiés",
                      "War Child Alliance");
              case "ar" ->
                  List.of(
                      "ACT Alliance",
                      "War Child Alliance",
                      "مفوضية الأمم المتحدة السامية لشؤون اللاجئين");
              default -> List.of("ACT Alliance", "Médecins du Monde", "World Health Organization");
            });
  }

  @Test
  void aNameIsFoundAsPeopleTypeIt() {
    assertThat(found("/organizations?q=medecins+sans")).contains("Médecins Sans Frontières");
    assertThat(found("/organizations?q=OMS")).contains("World Health Organization");
    assertThat(
            found(
                "/organizations?q=%D8%A7%D9%84%D8%B5%D8%AD%D8%A9+%D8%A7%D9%84%D8%B9%D8%A7%D9%84%D9%85%D9%8A%D9%87"))
        .contains("World Health Organization");
    assertThat(found("/organizations?q=KYIV&kind=academic&place=UA"))
        .containsExactly("National University of Kyiv-Mohyla Academy");
  }

  @Test
  void nothingFoundIsSaidKindly() {
    var page = people.visitor().opens("/organizations?q=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("No organization", "Try fewer letters");
    assertThat(page.html()).doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=%25",
        "q=_",
        "q=%27",
        "kind=nothing",
        "place=%27%20or%201=1",
        "only=nothing&only=works&only=network",
        "kind=un&kind=ngo&place=002&place=LB",
        "after=nothing",
        "after=%27",
        "q=" + LONG,
        "place=LB&kind=ngo&after="
      })
  void whateverStandsInTheAddressThePageAnswers(String query) {
    assertThat(people.visitor().opens("/organizations?" + query).status()).isEqualTo(200);
  }

  @Test
  void eachHasAPageThatSaysWhatIsKnown() {
    var page = people.visitor().opens(pathOf("World Health Organization"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains(
            "World Health Organization",
            "WHO",
            "United Nations",
            "Switzerland",
            "who.int",
            "Early supporter")
        .contains("Nobody here speaks for it yet")
        .doesNotContain("To be checked");
    assertThat(Objects.requireNonNull(page.page().selectFirst("main a[href^=https]")).attr("rel"))
        .contains("external", "nofollow", "noreferrer");
    assertThat(page.page().select("main a[href^=/organizations/]").eachText())
        .contains("United Nations", "WHO Regional Office for Europe");
  }

  @Test
  void whatWasWrittenFromMemoryIsToBeCheckedByAHost() {
    var page = people.visitor().opens(pathOf("IKEA Foundation"));
    assertThat(page.text()).contains("To be checked by a host", "Address to be checked by a host");
    assertThat(people.visitor("ar").opens(pathOf("IKEA Foundation")).text())
        .contains("بانتظار تدقيق أحد المضيفين");
  }

  @Test
  void peopleReadTheNameInTheirLanguageWhereThereIsOne() {
    var arabic = people.visitor("ar").opens(pathOf("UNHCR"));
    assertThat(arabic.page().select("h1").text())
        .isEqualTo("مفوضية الأمم المتحدة السامية لشؤون اللاجئين");
    assertThat(arabic.page().select("html").attr("dir")).isEqualTo("rtl");
    assertThat(people.visitor("fr").opens(pathOf("UNHCR")).page().select("h1").text())
        .isEqualTo("Haut-Commissariat des Nations Unies pour les réfugiés");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void everyPageIsThereInEveryLanguage(String language) {
    var reader = people.visitor(language);
    for (var address :
        db.sql("select address from organizations")
            .query((row, number) -> row.getString(1))
            .list()) {
      var page = reader.opens("/organizations/" + address);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.page().select("html").attr("lang")).isEqualTo(language);
    }
  }

  @Test
  void thereIsNothingAtAnAddressThatNoneHas() {
    assertThat(people.visitor().opens("/organizations/0000000000000000").status()).isEqualTo(404);
    assertThat(people.amina().opens("/organizations/who").status()).isEqualTo(404);
  }

  @Test
  void aPublisherIsKnownByAnyOfItsNames() {
    var called =
        organizations.called(
            List.of("World Health Organization", "SAVE THE CHILDREN", "CICR", "Tol WA", "—"),
            Locale.FRENCH);
    assertThat(called).containsOnlyKeys("World Health Organization", "SAVE THE CHILDREN", "CICR");
    assertThat(Objects.requireNonNull(called.get("CICR")).name())
        .isEqualTo("Comité international de la Croix-Rouge");
  }

  @Test
  void loadingAgainKeepsEveryAddress() {
    var before = addresses();
    transactions.executeWithoutResult(status -> known.load());
    assertThat(addresses()).isEqualTo(before);
  }

  private List<String> addresses() {
    return db.sql("select slug || address from organizations order by slug")
        .query((row, number) -> row.getString(1))
        .list();
  }

  private List<String> found(String path) {
    return people.visitor().opens(path).page().select("main .list a bdi").eachText();
  }

  private String pathOf(String name) {
    return Objects.requireNonNull(organizations.called(List.of(name), Locale.ENGLISH).get(name))
        .path();
  }
}
