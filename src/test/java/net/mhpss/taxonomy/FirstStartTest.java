package net.mhpss.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedRuntimeException;

class FirstStartTest {
  private static FreshDatabase fresh;

  @BeforeAll
  static void startDatabase() {
    fresh = new FreshDatabase("first-start");
  }

  @AfterAll
  static void stopDatabase() {
    fresh.close();
  }

  @BeforeEach
  void nothingYet() {
    fresh.db.sql("truncate first_loads, terms, regions, countries, languages cascade").update();
    fresh.vocabularies.loaded();
  }

  @Test
  void bringsTheVocabularies() {
    fresh.start(fresh.vocabularies);
    assertThat(offered(Scheme.TOPIC)).isEqualTo(95);
    assertThat(offered(Scheme.KIND)).isEqualTo(17);
    assertThat(offered(Scheme.AUDIENCE)).isEqualTo(20);
    assertThat(offered(Scheme.POPULATION)).isEqualTo(28);
    assertThat(offered(Scheme.EMERGENCY_TYPE)).isEqualTo(28);
    assertThat(offered(Scheme.LAYER)).isEqualTo(4);
    assertThat(offered(Scheme.ACTIVITY)).isEqualTo(56);
    assertThat(offered(Scheme.MINIMUM_SERVICE)).isEqualTo(29);
    assertThat(offered(Scheme.KIND_OF_WORK)).isEqualTo(8);
    assertThat(fresh.countries.all(Locale.ENGLISH)).hasSize(250);
    assertThat(fresh.languages.all(Locale.ENGLISH)).hasSizeGreaterThan(60);
  }

  @Test
  void theNextStartReadsNothingAndWritesNothing() {
    fresh.start(fresh.vocabularies);
    var written = written();
    fresh.start(
        new Watched(
            fresh.vocabularies,
            () -> {
              throw new AssertionError("read although nothing has changed");
            }));
    assertThat(written()).isEqualTo(written);
  }

  @Test
  void aChangedFileIsReadAndOnlyWhatDiffersIsWritten() {
    fresh.start(fresh.vocabularies);
    fresh
        .db
        .sql(
            "update term_labels set label = 'War' where slug = 'armed-conflict' and language = 'en'")
        .update();
    var written = written();
    changeFile();
    fresh.start(fresh.vocabularies);
    assertThat(fresh.terms.label(Scheme.TOPIC, "armed-conflict", Locale.ENGLISH))
        .isEqualTo("War and armed conflict");
    assertThat(written()).hasSize(written.size());
    assertThat(written().stream().filter(row -> !written.contains(row)).count()).isEqualTo(1);
  }

  @Test
  void aTermThatItsFileNoLongerNamesIsNotOfferedAndKeepsItsLabel() {
    fresh.start(fresh.vocabularies);
    fresh
        .db
        .sql(
            "insert into terms (scheme, slug, position, evidence) values ('topic', 'old', 0, 'editorial')")
        .update();
    fresh.db.sql("insert into term_labels values ('topic', 'old', 'en', 'Old', false)").update();
    changeFile();
    fresh.start(fresh.vocabularies);
    assertThat(fresh.terms.exists(Scheme.TOPIC, "old")).isFalse();
    assertThat(offered(Scheme.TOPIC)).isEqualTo(95);
    assertThat(fresh.terms.label(Scheme.TOPIC, "old", Locale.ENGLISH)).isEqualTo("Old");
  }

  @Test
  void aKillHalfWayLeavesNothingAndTheNextStartCompletesIt() {
    var killed = new Watched(fresh.vocabularies, this::killThisConnection);
    assertThatThrownBy(() -> fresh.start(killed)).isInstanceOf(NestedRuntimeException.class);
    assertThat(written()).isEmpty();
    fresh.start(fresh.vocabularies);
    assertThat(offered(Scheme.TOPIC)).isEqualTo(95);
  }

  private int offered(Scheme scheme) {
    return fresh.terms.all(scheme, Locale.ENGLISH).size();
  }

  private void changeFile() {
    fresh.db.sql("update first_loads set checksum = 'of another edition'").update();
  }

  private void killThisConnection() {
    fresh.db.sql("select pg_terminate_backend(pg_backend_pid())").query().singleRow();
  }

  /** Every row with the transaction that wrote it last. */
  private List<String> written() {
    return fresh
        .db
        .sql(
            """
            select xmin || scheme || slug || language from term_labels
            union all
            select xmin || scheme || slug from terms
            union all
            select xmin || iso2 || language from country_labels
            union all
            select xmin || iso2 from countries
            union all
            select xmin || m49 from regions
            union all
            select xmin || code from languages
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** A load at whose end something happens. */
  private record Watched(FirstLoad watched, Runnable end) implements FirstLoad {
    @Override
    public String name() {
      return watched.name();
    }

    @Override
    public int order() {
      return watched.order();
    }

    @Override
    public List<PackagedFile> files() {
      return watched.files();
    }

    @Override
    public String load() {
      var loaded = watched.load();
      end.run();
      return loaded;
    }
  }
}
