package net.mhpss.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.mhpss.Browser;
import net.mhpss.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Every page, for a visitor, a member, a host and the administrator, in every language, on a phone
 * and on a desktop. What costs little is looked at everywhere; axe reads each page on a phone in
 * English and Arabic and on a desktop in English.
 */
@InBrowser
class EveryPageTest {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final Pattern LIKE_A_KEY = Pattern.compile("[a-z]+\\.[a-z0-9-]+");
  private static final Pattern LIKE_AN_ARGUMENT = Pattern.compile("\\{[a-zA-Z]+[},]");
  private static final Set<String> KEYS = keys();

  private static Chromium chromium;

  @Autowired People people;

  @Value("http://localhost:${local.server.port}")
  String site;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @TestFactory
  Stream<DynamicNode> everyPage() {
    var readers = new LinkedHashMap<String, Browser>();
    readers.put("visitor", people.visitor());
    readers.put("member", people.amina());
    readers.put("network_host", people.kofi());
    readers.put("administrator", people.noor());
    // axe reads a page once for visitors and once for whoever is shown most on it
    var most = new LinkedHashMap<String, String>();
    var pages = new LinkedHashMap<String, List<String>>();
    readers.forEach(
        (who, browser) -> {
          var theirs = Pages.of(who, browser);
          pages.put(who, theirs);
          theirs.forEach(path -> most.put(path, who));
        });
    return readers.entrySet().stream()
        .flatMap(
            reader ->
                LANGUAGES.stream()
                    .map(
                        language ->
                            inTheirLanguage(
                                reader.getKey(),
                                reader.getValue(),
                                language,
                                pages.get(reader.getKey()),
                                most)));
  }

  private DynamicNode inTheirLanguage(
      String who, Browser browser, String language, List<String> paths, Map<String, String> most) {
    var cookies = new LinkedHashMap<>(browser.cookies());
    var here =
        new Object() {
          BrowserContext context;
          Page page;
          final List<String> heard = new ArrayList<>();
        };
    var opening =
        DynamicTest.dynamicTest(
            "a browser",
            () -> {
              here.context =
                  chromium.with(site, cookies, new NewContextOptions().setViewportSize(360, 740));
              here.page = here.context.newPage();
              here.page.onConsoleMessage(said -> here.heard.add("console: " + said.text()));
              here.page.onPageError(error -> here.heard.add("error: " + error));
              here.page.onRequest(
                  request -> {
                    if (!isHere(request.url())) {
                      here.heard.add("asks elsewhere: " + request.url());
                    }
                  });
              here.page.onRequestFailed(request -> here.heard.add("fails: " + request.url()));
            });
    var looking =
        paths.stream()
            .map(
                path ->
                    DynamicTest.dynamicTest(
                        path,
                        () -> {
                          here.heard.clear();
                          var axe = who.equals("visitor") || who.equals(most.get(path));
                          look(here.page, path, language, axe);
                          assertThat(here.heard).isEmpty();
                        }));
    var closing = DynamicTest.dynamicTest("and closed", () -> here.context.close());
    return DynamicContainer.dynamicContainer(
        who + " in " + language,
        Stream.concat(Stream.of(opening), Stream.concat(looking, Stream.of(closing))));
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
    if (axe && (language.equals("en") || language.equals("ar"))) {
      isAccessible(page);
    }
    page.setViewportSize(1280, 900);
    assertThat(tooWide(page)).as("beside a screen of 1280 pixels").isEmpty();
    if (axe && language.equals("en")) {
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
    var found =
        new AxeBuilder(page)
            .setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                .flatMap(
                    rule ->
                        rule.getNodes().stream()
                            .map(
                                node ->
                                    rule.getId()
                                        + ": "
                                        + node.getHtml()
                                        + " · "
                                        + node.getFailureSummary()))
                .toList();
    assertThat(found).isEmpty();
  }

  private boolean isHere(String url) {
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
      throw new java.io.UncheckedIOException(unreadable);
    }
    return keys;
  }
}
