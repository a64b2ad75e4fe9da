package net.mhpss.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.demo.LaidOut;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a first visit costs somebody on a slow and dear link: every page that a visitor may open.
 */
@NetworkTest
class BudgetsTest {
  private static final int PAGE_AND_STYLE = 14 * 1024;
  private static final int EVERYTHING = 40 * 1024;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Integer> sizes = new HashMap<>();

  @Autowired People people;
  @Autowired ApplicationContext house;
  @Autowired JdbcClient db;

  @Value("http://localhost:${local.server.port}")
  String site;

  @TestFactory
  Stream<DynamicTest> aFirstVisitIsSmall() {
    return Pages.of("visitor", people.visitor()).stream()
        .flatMap(
            path ->
                Stream.of("en", "ar")
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                path + " in " + language, () -> isSmall(path, language))));
  }

  @Test
  void aMembersHomeIsAsSmall() {
    LaidOut.instead(house);
    for (var email : List.of("hana@demo.invalid", "noor@demo.invalid")) {
      var member =
          people.member(
              db.sql("select id from members where email = :email")
                  .param("email", email)
                  .query(Long.class)
                  .single());
      for (var path : List.of("/?lang=en", "/?lang=ar", "/suggestions?lang=ar")) {
        var cookies =
            member.cookies().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
        var page = asked(path, "en", cookies);
        var style = Jsoup.parse(unzipped(page), site + path).select("link[rel=stylesheet]");
        assertThat(page.body().length + sizes(style, "href", "en"))
            .as("%s of %s", path, email)
            .isLessThanOrEqualTo(PAGE_AND_STYLE);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> aPageIsCompleteWithoutScriptsAndCarriesNone() {
    return Pages.of("visitor", people.visitor()).stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> carriesNoCode(page(path, "en"))));
  }

  private void isSmall(String path, String language) {
    var page = asked(path, language);
    var document = Jsoup.parse(unzipped(page), site + path);
    var first =
        page.body().length + sizes(document.select("link[rel=stylesheet]"), "href", language);
    assertThat(first).as("HTML and CSS, compressed").isLessThanOrEqualTo(PAGE_AND_STYLE);
    var rest =
        sizes(
                document.select("link[rel=icon], link[rel=preload], link[rel=modulepreload]"),
                "href",
                language)
            + sizes(document.select("script[src]"), "src", language);
    assertThat(first + rest).as("all but pictures").isLessThanOrEqualTo(EVERYTHING);
  }

  private int sizes(List<Element> links, String attribute, String language) {
    return links.stream()
        .map(link -> link.attr(attribute))
        .distinct()
        .mapToInt(path -> sizes.computeIfAbsent(path, it -> asked(it, language).body().length))
        .sum();
  }

  private static void carriesNoCode(Document page) {
    assertThat(page.select("style, [style], script:not([src])"))
        .as("inline style or script")
        .isEmpty();
    assertThat(
            page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("on")))
        .as("handlers in attributes")
        .isEmpty();
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("h1")).as("a heading").isNotEmpty();
    assertThat(page.select("noscript, [hidden]")).as("what only a script would show").isEmpty();
  }

  private Document page(String path, String language) {
    return Jsoup.parse(unzipped(asked(path, language)), site + path);
  }

  private HttpResponse<byte[]> asked(String path, String language) {
    return asked(path, language, "");
  }

  private HttpResponse<byte[]> asked(String path, String language, String cookies) {
    try {
      var answer =
          http.send(
              HttpRequest.newBuilder(URI.create(site + path))
                  .header("Accept-Encoding", "gzip")
                  .header("Accept-Language", language)
                  .header("Cookie", cookies)
                  .build(),
              BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer;
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String unzipped(HttpResponse<byte[]> answer) {
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    try (var zipped = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(zipped.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
