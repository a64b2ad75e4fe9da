package net.mhpss;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.siegmar.fastcsv.reader.CsvReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.mhpss.files.Samples;
import net.mhpss.members.Offers;
import net.mhpss.members.Visibility;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hana has a word of her own in every field, and where she can only choose, what nobody else has:
 * that stands in lists for everybody, so there it must not stand more often than before she chose
 * it. She shares files that tell who made them. Every page that stands in the tables of who gets
 * what, and a few that lead to her, is opened by whoever stands near her and far: a word is where
 * its field may be seen and nowhere else, and what her files told is nowhere at all. Then she goes
 * into safety mode, and no word is anywhere. What somebody wrote through the contact form, and what
 * the team said of it, is with who answers it alone.
 */
@NetworkTest
class PrivacyCanaryTest {
  private static final String NAME = "Mkname Zebraname";
  private static final String EXIF = "Mkexifzebra";

  /** Fields, and the word in each. */
  private static final Map<String, String> WORDS =
      Map.of(
          "headline", "Mkheadlinezebra",
          "about", "Mkaboutzebra",
          "work", "Mkworkzebra",
          "can_help_with", "Mkhelpzebra",
          "links", "mklinkszebra",
          "contact", "Mkcontactzebra",
          "photo", "Mkcreditzebra");

  /** Fields that are chosen, and the value nobody else has; how it is called follows. */
  private static final Map<String, String> VALUES =
      Map.of(
          "country", "NR",
          "kinds", "development-donor",
          "languages", "bi",
          "interests", "localisation");

  private static final List<String> FIELDS =
      Stream.concat(WORDS.keySet().stream(), VALUES.keySet().stream()).sorted().toList();

  /** What stands in threads of the contact inbox, and who answers them. */
  private static final Map<String, Set<String>> THREADS =
      Map.of(
          "Mkasktheteamzebra", Set.of("a host of others", "her host"),
          "mkwriterzebra@example.org", Set.of("a host of others", "her host"),
          "Mkanswerzebra", Set.of("a host of others", "her host"),
          "Mkremarkzebra", Set.of("a host of others", "her host"),
          "Mksafetyzebra", Set.of("her host"),
          "mkworriedzebra@example.org", Set.of("her host"));

  private static final List<String> INBOX =
      List.of(
          "/desk/contact",
          "/desk/contact?list=unclaimed",
          "/desk/contact/contactcanary001",
          "/desk/contact/contactcanary002");

  @Autowired People people;
  @Autowired Export export;
  @Autowired Offers offers;
  @Autowired JdbcClient db;

  /** The works that Hana shares with a file. */
  private final List<String> works = new ArrayList<>();

  /** How often the name of a value stood on a page before Hana chose it, by who read, and what. */
  private final Map<List<String>, Integer> before = new HashMap<>();

  /** How the directory calls these fields. */
  private static final Map<String, String> FACETS =
      Map.of(
          "country", "country", "kinds", "kind", "languages", "language", "interests", "interest");

  /** What a host needs to go on helping stays with them in safety mode. */
  private static final Map<String, Set<String>> STAY_WITH_HER_HOST =
      Map.of("her host", Set.of("kinds", "languages", "interests"));

  private record Reading(String who, Browser browser, Visibility near, String column) {}

  @Test
  void aWordIsWhereItMayBeSeenAndInSafetyModeNowhere() throws IOException, InterruptedException {
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(heard);
    try {
      var hana = people.hana();
      givesAPhoto(hana);
      sharesFiles(hana);
      othersWriteToTheNetwork();
      choosesNothing();
      var readers =
          List.of(
              new Reading("visitor", people.visitor(), Visibility.EVERYONE, "visitor"),
              new Reading("a member", people.amina(), Visibility.MEMBERS, "member"),
              new Reading("a host of others", people.kofi(), Visibility.MEMBERS, "network_host"),
              new Reading("in her group", people.joseph(), Visibility.GROUPS, "group_host"),
              new Reading("her host", people.noor(), Visibility.HOST, "administrator"));
      readers.forEach(this::remember);
      readers.forEach(this::meetsOnlyTheThreadsTheyAnswer);
      writesHerWords();
      for (int turn = 0; turn < Visibility.values().length; turn++) {
        var shownTo = choose(turn);
        var seen = new LinkedHashMap<String, Set<String>>();
        readers.forEach(reader -> seen.put(reader.who(), walk(reader, shownTo)));
        // the walk is not blind: who may see most has seen all that they may
        shownTo.forEach(
            (field, level) -> {
              if (Visibility.HOST.sees(level)) {
                assertThat(seen.get("her host")).as(field + " for " + level).contains(field);
              }
            });
      }
      assertThat(export.textOf(people.joseph()))
          .doesNotContain(WORDS.values())
          .doesNotContain(THREADS.keySet())
          .doesNotContain(Samples.SECRET);
      for (var reader : readers) {
        herFilesTellNothing(reader);
      }

      hana.opens("/settings/safety");
      hana.sends("/settings/safety");
      var until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
      while (people.visitor().opens(discussion()).html().contains(NAME)) {
        assertThat(System.nanoTime()).as("within five seconds").isLessThan(until);
        Thread.sleep(20);
      }
      for (var reader : readers) {
        nothingIsSeen(reader);
      }
      db.sql("delete from exports").update(); // Joseph has just had one
      assertThat(export.textOf(people.joseph()))
          .doesNotContain(WORDS.values())
          .doesNotContain(NAME);
      assertThat(
              db.sql(
                      """
                      select coalesce(subject, '') || coalesce(plain, '') || coalesce(html, '')
                        from letters
                       where recipient is distinct from 4
                      """)
                  .query(String.class)
                  .list())
          .noneMatch(letter -> letter.contains(NAME))
          .noneMatch(letter -> THREADS.keySet().stream().anyMatch(letter::contains));
    } finally {
      root.detachAppender(heard);
    }
    var said = heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    assertThat(said)
        .noneMatch(line -> line.contains(NAME) || line.contains("hana@example.org"))
        .noneMatch(line -> line.contains(EXIF) || line.contains(Samples.SECRET))
        .noneMatch(line -> WORDS.values().stream().anyMatch(line::contains))
        .noneMatch(line -> THREADS.keySet().stream().anyMatch(line::contains));
  }

  /** What came through the contact form: to the hosting team, and to its manager alone. */
  private void othersWriteToTheNetwork() {
    db.sql(
            """
            insert into contact_messages (id, address, topic, goes_to, name, email, language, message, came_at)
              overriding system value values
              (901, 'contactcanary001', 'GENERAL', 'HOSTS', '', 'mkwriterzebra@example.org', 'en', 'Mkasktheteamzebra', now()),
              (902, 'contactcanary002', 'SAFETY', 'MANAGER', '', 'mkworriedzebra@example.org', 'en', 'Mksafetyzebra', now())
            """)
        .update();
    db.sql("insert into contact_claims (message_id, host_id, since) values (901, 2, now())")
        .update();
    db.sql(
            """
            insert into contact_letters (message_id, ours, author_id, body, at) values (901, true, 2, 'Mkanswerzebra', now())
            """)
        .update();
    db.sql(
            "insert into contact_notes (message_id, author_id, body, at) values (901, 2, 'Mkremarkzebra', now())")
        .update();
  }

  private void meetsOnlyTheThreadsTheyAnswer(Reading reader) {
    var met = new TreeSet<String>();
    var paths = pages(reader);
    paths.addAll(INBOX);
    for (var path : paths) {
      var html = reader.browser().opens(path).html();
      THREADS.forEach(
          (word, answerers) -> {
            if (html.contains(word)) {
              assertThat(answerers).as(word + " on " + path).contains(reader.who());
              met.add(word);
            }
          });
    }
    THREADS.forEach(
        (word, answerers) -> {
          if (answerers.contains(reader.who())) {
            assertThat(met).as(reader.who() + " answers them").contains(word);
          }
        });
  }

  /** Which fields' words this reader has met; each must be theirs to see. */
  private Set<String> walk(Reading reader, Map<String, Visibility> shownTo) {
    var met = new TreeSet<String>();
    for (var path : pages(reader)) {
      var html = reader.browser().opens(path).html();
      assertThat(html)
          .as(reader.who() + " on " + path)
          .doesNotContain(EXIF)
          .doesNotContain(Samples.SECRET);
      tellsMore(reader, path, html)
          .forEach(
              field -> {
                assertThat(reader.near().sees(shownTo.get(field)))
                    .as(
                        "%s meets %s, shown to %s, on %s",
                        reader.who(), field, shownTo.get(field), path)
                    .isTrue();
                met.add(field);
              });
      WORDS.forEach(
          (field, word) -> {
            if (html.contains(word)) {
              assertThat(reader.near().sees(shownTo.get(field)))
                  .as(
                      "%s meets %s, shown to %s, on %s",
                      reader.who(), field, shownTo.get(field), path)
                  .isTrue();
              met.add(field);
            }
          });
    }
    var mayFind =
        Visibility.MEMBERS.sees(shownTo.get("about")) && reader.near() != Visibility.EVERYONE;
    if (!mayFind) {
      isNotFoundBy(WORDS.get("about"), reader);
    }
    var photo = reader.browser().opens("/photos/" + photo());
    assertThat(photo.status() == 200)
        .as(reader.who() + " and a photo shown to " + shownTo.get("photo"))
        .isEqualTo(reader.near().sees(shownTo.get("photo")));
    assertThat(new String(photo.response().body(), StandardCharsets.ISO_8859_1))
        .doesNotContain(EXIF);
    return met;
  }

  /** Looks at every page while Hana has chosen nothing. */
  private void remember(Reading reader) {
    for (var path : pages(reader)) {
      var html = reader.browser().opens(path).html();
      VALUES.forEach(
          (field, value) ->
              before.put(List.of(reader.who(), path, field), count(html, called(field, value))));
    }
  }

  /** The fields whose values stand on this page more often than they did then. */
  private List<String> tellsMore(Reading reader, String path, String html) {
    return VALUES.keySet().stream()
        .filter(
            field ->
                count(html, called(field, VALUES.get(field)))
                    > before.getOrDefault(List.of(reader.who(), path, field), 0))
        .toList();
  }

  private static int count(String html, String word) {
    return html.split(Pattern.quote(word), -1).length - 1;
  }

  private String called(String field, String value) {
    var offer = offers.in(Locale.ENGLISH);
    return switch (field) {
      case "country" -> offer.country(value);
      case "kinds" -> offer.kind(value);
      case "languages" -> offer.language(value);
      default -> offer.interest(value);
    };
  }

  private void nothingIsSeen(Reading reader) {
    for (var path : pages(reader)) {
      var html = reader.browser().opens(path).html();
      assertThat(html)
          .as(reader.who() + " on " + path)
          .doesNotContain(NAME)
          .doesNotContain(EXIF)
          .doesNotContain(Samples.SECRET);
      assertThat(tellsMore(reader, path, html))
          .as(reader.who() + " on " + path)
          .isSubsetOf(STAY_WITH_HER_HOST.getOrDefault(reader.who(), Set.of()));
      WORDS.forEach(
          (field, word) -> assertThat(html).as(reader.who() + " on " + path).doesNotContain(word));
    }
    WORDS.values().forEach(word -> isNotFoundBy(word, reader));
    isNotFoundBy("Zebraname", reader);
    assertThat(reader.browser().opens("/photos/" + photo()).status()).isEqualTo(404);
    assertThat(reader.browser().opens("/members/hana0000000000a4").status()).isEqualTo(404);
  }

  /** A page repeats what was asked: what counts is whether it leads to her. */
  private void isNotFoundBy(String word, Reading reader) {
    for (var path : List.of("/search?q=" + word, "/members?q=" + word)) {
      assertThat(
              reader
                  .browser()
                  .opens(path)
                  .page()
                  .select("main a[href^='/members/" + address() + "']"))
          .as(reader.who() + " on " + path)
          .isEmpty();
    }
  }

  /** Every page there is for this reader, and those that lead to her, in English. */
  private Set<String> pages(Reading reader) {
    var paths = new LinkedHashSet<String>();
    try (var tables = Files.list(Path.of("src/test/resources/authorization"))) {
      for (var table : tables.sorted().toList()) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(table)) {
          csv.stream()
              .filter(row -> row.getField("method").equals("GET"))
              .filter(row -> row.getField(reader.column()).equals("200"))
              .map(row -> row.getField("example"))
              .forEach(paths::add);
        }
      }
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    VALUES.forEach((field, value) -> paths.add("/members?" + FACETS.get(field) + "=" + value));
    paths.addAll(works);
    paths.addAll(
        List.of(
            "/members/" + address(),
            discussion(),
            "/groups/gchildren0000001/members",
            "/members?kind=front-line-worker",
            "/search?q=supervise"));
    var english = new ArrayList<String>();
    paths.forEach(path -> english.add(path + (path.contains("?") ? "&" : "?") + "lang=en"));
    return new LinkedHashSet<>(english);
  }

  private Map<String, Visibility> choose(int turn) {
    var levels = Visibility.values();
    var chosen = new LinkedHashMap<String, Visibility>();
    for (int i = 0; i < FIELDS.size(); i++) {
      chosen.put(FIELDS.get(i), levels[(i + turn) % levels.length]);
    }
    var form = new ArrayList<String>();
    chosen.forEach(
        (field, level) -> {
          form.add(field);
          form.add(level.name());
        });
    var hana = people.hana();
    hana.opens("/settings/visibility");
    assertThat(hana.sends("/settings/visibility", form.toArray(String[]::new)).status())
        .isEqualTo(303);
    return chosen;
  }

  private void writesHerWords() {
    db.sql("update members set name = :name where id = 4").param("name", NAME).update();
    db.sql(
            """
            update profiles
               set headline = :headline, about = :about, about_html = '<p>' || :about || '</p>', work = :work,
                   can_help_with = :help, links = 'https://' || :links || '.example.org/me', contact = :contact,
                   country = :country, kinds = array[:kind], languages = array[:language],
                   interests = array[:interest]
             where member_id = 4
            """)
        .param("country", VALUES.get("country"))
        .param("kind", VALUES.get("kinds"))
        .param("language", VALUES.get("languages"))
        .param("interest", VALUES.get("interests"))
        .param("headline", WORDS.get("headline"))
        .param("about", WORDS.get("about"))
        .param("work", WORDS.get("work"))
        .param("help", WORDS.get("can_help_with"))
        .param("links", WORDS.get("links"))
        .param("contact", WORDS.get("contact"))
        .update();
  }

  private void choosesNothing() {
    db.sql(
            """
            update profiles set country = null, kinds = '{}', languages = '{}', interests = '{}'
             where member_id = 4
            """)
        .update();
  }

  /** A file of each kind that can tell who made it; all of them do. */
  private void sharesFiles(Browser hana) throws IOException {
    share(hana, "Mkpdf", "notes.pdf", Samples.pdf("Tea after prayers"));
    share(hana, "Mkdocx", "notes.docx", Samples.docx("Tea after prayers"));
    share(hana, "Mkjpeg", "room.jpg", Samples.photograph());
    share(hana, "Mkodt", "notes.odt", Samples.odt());
    var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (db.sql("select exists (select from files where reading = 'WAITING')")
        .query(Boolean.class)
        .single()) {
      assertThat(System.nanoTime()).as("read within half a minute").isLessThan(until);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private void share(Browser hana, String title, String name, byte[] file) throws IOException {
    assertThat(Samples.insides(file)).as("it tells").anyMatch(one -> one.contains(Samples.SECRET));
    hana.opens("/library/new?lang=en");
    var shared =
        hana.sendsFile(
            "/library",
            "file",
            name,
            file,
            "title",
            title,
            "language",
            "en",
            "kind",
            "tool",
            "topics",
            "supervision",
            "licence",
            "cc-by",
            "allowed",
            "on");
    assertThat(shared.status()).as(name + ": " + shared.text()).isEqualTo(303);
    works.add(shared.leadsTo());
  }

  private void herFilesTellNothing(Reading reader) throws IOException {
    for (var work : works) {
      var links =
          reader.browser().opens(work).page().select("td a[href*=/files/]").eachAttr("href");
      assertThat(links).as(work).isNotEmpty();
      for (var link : links) {
        var file = reader.browser().opens(link);
        assertThat(file.status()).as(link).isEqualTo(200);
        assertThat(Samples.insides(file.response().body()))
            .as(link)
            .isNotEmpty()
            .noneMatch(inside -> inside.contains(Samples.SECRET));
      }
    }
    for (var path : List.of("/search?q=", "/library?q=")) {
      assertThat(
              reader
                  .browser()
                  .opens(path + Samples.SECRET + "&lang=en")
                  .page()
                  .select("main a")
                  .eachText())
          .as(reader.who() + " on " + path)
          .noneMatch(title -> title.startsWith("Mk"));
    }
  }

  private void givesAPhoto(Browser hana) throws IOException {
    hana.opens("/settings/profile/photo");
    var sent =
        hana.sendsFile(
            "/settings/profile/photo",
            "file",
            "me.jpg",
            photoThatTells(),
            "credit",
            WORDS.get("photo"));
    assertThat(sent.status()).isEqualTo(303);
  }

  /** A JPEG with an Exif segment after its first marker. */
  private static byte[] photoThatTells() throws IOException {
    var plain = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "jpg", plain);
    var jpeg = plain.toByteArray();
    var told = ("Exif\0\0" + EXIF).getBytes(StandardCharsets.ISO_8859_1);
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (told.length + 2)});
    out.write(told);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private String photo() {
    return db.sql("select address from photos where member_id = 4").query(String.class).single();
  }

  private String address() {
    return db.sql("select address from members where id = 4").query(String.class).single();
  }

  private static String discussion() {
    return "/groups/gchildren0000001/discussions/dnetwork00000001";
  }
}
