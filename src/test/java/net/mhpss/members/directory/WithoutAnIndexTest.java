package net.mhpss.members.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.MemberFinder;
import net.mhpss.members.Offers;
import net.mhpss.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** The directory as it works while nobody searches for it: by its own tables. */
@NetworkTest
class WithoutAnIndexTest {
  private static final Reader.Member KOFI =
      new Reader.Member(
          People.KOFI, "kofi0000000000a2", "Kofi A.", Set.of(), Locale.ENGLISH, ZoneOffset.UTC);

  @Autowired JdbcClient db;
  @Autowired Values values;
  @Autowired Offers offers;

  private Directory directory;

  @BeforeEach
  void nobodySearches() {
    var nobody = new DefaultListableBeanFactory().getBeanProvider(MemberFinder.class);
    directory = new Directory(db, values, nobody);
  }

  @Test
  void choicesWorkWithoutNumbers() {
    var page = page("language", "sw", "language", "es", "kind", "front-line-worker");
    assertThat(names(page)).containsExactly("Joseph O.");
    assertThat(page.total()).isNull();
    assertThat(page.sides())
        .flatExtracting(DirectoryPage.Side::first)
        .extracting(DirectoryPage.Value::members)
        .containsOnlyNulls();
    assertThat(page.taken()).hasSize(3);
  }

  @Test
  void aTopicAndARegionAreFoundWithWhatLiesWithin() {
    assertThat(names(page("interest", "workforce")))
        .containsExactly("Joseph O.", "Hana K.", "Amina");
    assertThat(names(page("region", "002"))).containsExactly("Baraka M.", "Joseph O.", "Kofi A.");
    assertThat(names(page("help", "on"))).containsExactly("Hana K.", "Amina");
  }

  @Test
  void whatIsHiddenFindsNobody() {
    assertThat(names(page("country", "YE"))).isEmpty();
  }

  @Test
  void thePageAfterTheLastOfOnesWhoIsStillThere() {
    assertThat(names(page("after", "nobody0000000000.joseph00000000a5.mira0000000000a6")))
        .containsExactly("Hana K.", "Noor", "Kofi A.", "Amina");
  }

  private DirectoryPage page(String... namesAndValues) {
    var typed = new LinkedMultiValueMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      typed.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    var wanted = Wanted.of(typed, values);
    return DirectoryPage.of(
        wanted,
        directory.find(wanted, KOFI),
        values,
        List.of(),
        offers.in(Locale.ENGLISH),
        Locale.ENGLISH);
  }

  private static List<String> names(DirectoryPage page) {
    return page.members().stream().map(listed -> listed.card().name()).toList();
  }
}
