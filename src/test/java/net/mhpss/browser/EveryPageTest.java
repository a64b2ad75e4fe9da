package net.mhpss.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.mhpss.Browser;
import net.mhpss.People;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Every page, for a visitor, a member, a host and the administrator, in English and Arabic, and in
 * every language for visitors and for whoever is shown most on it, on a phone and on a desktop. axe
 * reads each page on a phone in English and Arabic and on a desktop in English.
 */
@InBrowser
class EveryPageTest {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

  /** One that runs to the right and one that runs to the left. */
  private static final Set<String> READ_BY_ALL = Set.of("en", "ar");

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final Pattern LIKE_A_KEY = Pattern.compile("[a-z]+\\.[a-z0-9-]+");
  private static final Pattern LIKE_AN_ARGUMENT = Pattern.compile("\\{[a-zA-Z]+[},]");
  private static final Set<String> KEYS = keys();

  /** As many browsers as there are cores here: what waits for one page is used by another. */
  private static final int BROWSERS = 2;

  /** What axe finds wrong; what it finds right is not counted. */
  private static final String ACCESSIBLE =
      """
      async tags => {
        const read = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
        return read.violations.flatMap(rule =>
          rule.nodes.map(node => rule.id + ': ' + node.html + ' · ' + node.failureSummary))
      }
      """;

  private static final String LEFT = "net::ERR_ABORTED";

  private static final String AXE = axe();

  @Autowired People people;

  @Value("http://localhost:${local.server.port}")
  String site;

  @TestFactory
  Stream<DynamicNode> everyPage() {
    var readers = new LinkedHashMap<String, Browser>();
    readers.put("visitor", people.visitor());
    readers.put("member", people.amina());
    readers.put("network_host", people.kofi());
    readers.put("administrator", people.noor());
    // what takes its time is done once for visitors and once for whoever is shown most on a page
    var shownMost = new LinkedHashMap<String, String>();
    var pages = new LinkedHashMap<String, List<String>>();
    readers.forEach(
        (who, browser) -> {
          var theirs = Pages.of(who, browser);
          pages.put(who, theirs);
          theirs.forEach(path -> shownMost.put(path, who));
        });
    var tours =
        readers.keySet().stream()
            .flatMap(who -> LANGUAGES.stream().map(language -> new Tour(who, language)))
            .toList();
    for (var tour : tours) {
      for (var path : pages.get(tour.who)) {
        var most = tour.who.equals("visitor") || tour.who.equals(shownMost.get(path));
        if (most || READ_BY_ALL.contains(tour.language)) {
          tour.looks.put(path, new FutureTask<>(() -> tour.look(path, most), null));
        }
      }
    }
    var waiting = new ConcurrentLinkedQueue<>(tours);
    for (int i = 0; i < BROWSERS; i++) {
      Thread.ofPlatform().daemon().start(() -> go(waiting, readers));
    }
    return tours.stream().map(Tour::told);
  }

  /** Playwright belongs to one thread: each has a browser of its own. */
  private void go(Queue<Tour> waiting, Map<String, Browser> readers) {
    try (var chromium = Chromium.open()) {
      for (var tour = waiting.poll(); tour != null; tour = waiting.poll()) {
        tour.go(chromium, site, readers.get(tour.who).cookies());
      }
    }
  }

  /** One reader's way through all their pages in one language. */
  private static final class Tour {
    final String who;
    final String language;
    final Map<String, FutureTask<?>> looks = new LinkedHashMap<>();
    private final List<String> heard = new ArrayList<>();
    private Page page;

    Tour(String who, String language) {
      this.who = who;
      this.language = language;
    }

    void go(Chromium chromium, String site, Map<String, String> cookies) {
      try (var context =
          chromium.with(site, cookies, new NewContextOptions().setViewportSize(360, 740))) {
        page = context.newPage();
        page.onConsoleMessage(said -> heard.add("console: " + said.text()));
        page.onPageError(error -> heard.add("error: " + error));
        page.onRequest(
            request -> {
              if (!isFrom(site, request.url())) {
                heard.add("asks elsewhere: " + request.url());
              }
            });
        page.onRequestFailed(
            request -> {
              // the browser gives up what a page still asks when it is left
              if (!LEFT.equals(request.failure())) {
                heard.add("fails: " + request.url() + ": " + request.failure());
              }
            });
        looks.values().forEach(FutureTask::run);
      }
    }

    void look(String path, boolean axe) {
      heard.clear();
      EveryPageTest.look(page, path, language, axe);
      assertThat(heard).isEmpty();
    }

    DynamicNode told() {
      return DynamicContainer.dynamicContainer(
          who + " in " + language,
          looks.entrySet().stream()
              .map(look -> DynamicTest.dynamicTest(look.getKey(), () -> end(look.getValue()))));
    }

    private static void end(FutureTask<?> look) throws Throwable {
      try {
        look.get(10, TimeUnit.MINUTES);
      } catch (ExecutionException wrong) {
        throw wrong.getCause();
      }
    }
  }

  private static void look(Page page, String path, String language, boolean axe) {
    page.setViewportSize(360, 740);
    var answer = page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
    assertThat(answer.status()).isEqualTo(200);
    var html = page.locator("html");
    assertThat(html.getAttribute("lang")).isEqualTo(language);
    assertThat(html.getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    nothingIsMissing(page.locator("body").innerText());
    assertThat(tooWide(page)).as("beside a screen of 360 pixels").isEmpty();
    var read = axe && (language.equals("en") || language.equals("ar"));
    if (read) {
      page.evaluate(AXE);
      isAccessible(page);
    }
    page.setViewportSize(1280, 900);
    assertThat(tooWide(page)).as("beside a screen of 1280 pixels").isEmpty();
    if (read && language.equals("en")) {
      isAccessible(page);
    }
  }

  private static void nothingIsMissing(String text) {
    assertThat(text).isNotBlank();
    assertThat(
            LIKE_A_KEY.matcher(text).results().map(found -> found.group()).filter(KEYS::contains))
        .as("texts that were not found")
        .isEmpty();
    assertThat(LIKE_AN_ARGUMENT.matcher(text).results().map(found -> found.group()))
        .as("arguments that were not filled in")
        .isEmpty();
  }

  /** What makes the page scroll sideways; nothing, if it does not. */
  @SuppressWarnings("unchecked")
  private static List<String> tooWide(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => {
              const screen = document.documentElement.clientWidth
              if (document.scrollingElement.scrollWidth <= screen) return []
              const wide = [...document.body.querySelectorAll('*')]
                .filter(e => { const b = e.getBoundingClientRect(); return b.right > screen + 1 || b.left < -1 })
                .map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().width))
              return ['scrolls: ' + document.scrollingElement.scrollWidth, ...wide.slice(0, 5)]
            }
            """);
  }

  private static void isAccessible(Page page) {
    assertThat((List<?>) page.evaluate(ACCESSIBLE, WCAG)).isEmpty();
  }

  private static String axe() {
    try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isFrom(String site, String url) {
    return url.startsWith("data:") || site.equals(root(URI.create(url)));
  }

  private static String root(URI url) {
    return url.getScheme() + "://" + url.getAuthority();
  }

  private static Set<String> keys() {
    var keys = new HashSet<String>();
    try (var files = Files.list(Path.of("src/main/resources/messages"))) {
      for (var file : files.filter(path -> path.toString().endsWith("_en.properties")).toList()) {
        var room = file.getFileName().toString().replace("_en.properties", "");
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
        texts.stringPropertyNames().forEach(key -> keys.add(room + "." + key));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return keys;
  }
}
