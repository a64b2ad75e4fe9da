package net.mhpss.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import net.mhpss.Browser;
import net.mhpss.People;
import net.mhpss.demo.LaidOut;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes pictures of the first screens, to be looked at: {@code mvn test -Dtest=ScreenshotsTest
 * -Dscreenshots=target/screenshots}.
 */
@EnabledIfSystemProperty(
    named = "screenshots",
    matches = ".+",
    disabledReason = "Pictures are made on demand: -Dscreenshots=target/screenshots")
@InBrowser
class ScreenshotsTest {
  private static final int MOST_BYTES = 60 * 1024;
  private static final Map<String, int[]> SCREENS =
      Map.of("phone", new int[] {390, 780}, "desktop", new int[] {1280, 800});

  private static Chromium chromium;

  @Autowired People people;
  @Autowired ApplicationContext house;
  @Autowired JdbcClient db;

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

  @Test
  void theFirstScreens() throws IOException {
    LaidOut.instead(house);
    var folder = Files.createDirectories(Path.of(System.getProperty("screenshots")));
    var visitor = people.visitor();
    var member = member("hana");
    var host = member("kofi");
    var scenes = new LinkedHashMap<String, Scene>();
    scenes.put("home", new Scene(visitor, "/"));
    scenes.put("join", new Scene(visitor, "/join"));
    scenes.put("welcome", new Scene(member, "/welcome"));
    scenes.put(
        "member",
        new Scene(
            member,
            path(
                "select '/members/' || address from members where email = 'joseph@demo.invalid'")));
    scenes.put(
        "group",
        new Scene(
            visitor,
            path("select '/groups/' || address from groups where name like 'Supervision%'")));
    scenes.put(
        "discussion",
        new Scene(
            visitor,
            path("select path from discussion_card where title like 'How do you supervise%'")));
    scenes.put("library", new Scene(visitor, "/library"));
    scenes.put(
        "work",
        new Scene(
            visitor,
            path(
                "select '/library/' || w.address from works w join editions e on e.work_id = w.id where e.title like 'Evening cards%'")));
    scenes.put("search", new Scene(visitor, "/search?q=supervision"));
    scenes.put("desk", new Scene(host, "/desk"));
    for (var language : List.of("en", "ar")) {
      for (var light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (var screen : SCREENS.keySet()) {
          for (var scene : scenes.entrySet()) {
            var name =
                String.join(
                    "-",
                    scene.getKey(),
                    screen,
                    language,
                    light.name().toLowerCase(java.util.Locale.ROOT));
            Files.write(
                folder.resolve(name + ".png"),
                picture(scene.getValue(), screen, language, light, true));
          }
        }
      }
    }
    forTheReadme("home", picture(scenes.get("home"), "desktop", "en", ColorScheme.LIGHT, false));
    var arabic =
        new Scene(
            visitor,
            path(
                """
                select d.path
                  from discussion_card d
                  join group_card g on g.id = d.group_id
                 where d.language = 'ar' and g.access = 'OPEN' and d.answer_number is not null
                 order by d.posts_count desc, d.id limit 1
                """));
    forTheReadme("discussion-ar", picture(arabic, "phone", "ar", ColorScheme.LIGHT, false));
  }

  private record Scene(Browser browser, String path) {}

  private byte[] picture(
      Scene scene, String screen, String language, ColorScheme light, boolean whole) {
    var size = SCREENS.get(screen);
    try (var context =
        chromium.with(
            site,
            scene.browser().cookies(),
            new NewContextOptions().setViewportSize(size[0], size[1]).setColorScheme(light))) {
      var page = context.newPage();
      var path = scene.path();
      page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
      return page.screenshot(new Page.ScreenshotOptions().setFullPage(whole));
    }
  }

  private static void forTheReadme(String name, byte[] picture) throws IOException {
    var small = withFewColours(ImageIO.read(new ByteArrayInputStream(picture)));
    assertThat(small.length).as(name).isLessThanOrEqualTo(MOST_BYTES);
    Files.write(Path.of("docs", name + ".png"), small);
  }

  /** The same picture in its 64 most frequent colours, which is plenty for a page of text. */
  private static byte[] withFewColours(BufferedImage picture) throws IOException {
    var often = new HashMap<Integer, Integer>();
    var pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    Arrays.stream(pixels).forEach(pixel -> often.merge(pixel & 0xf8f8f8, 1, Integer::sum));
    var colours =
        often.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(64)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    // the commonest of the true colours behind each rough one
    var exact = new HashMap<Integer, Map<Integer, Integer>>();
    Arrays.stream(pixels)
        .forEach(
            pixel ->
                exact
                    .computeIfAbsent(pixel & 0xf8f8f8, rough -> new HashMap<>())
                    .merge(pixel & 0xffffff, 1, Integer::sum));
    var palette =
        Arrays.stream(colours)
            .map(
                rough ->
                    exact.get(rough).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
            .toArray();
    var nearest = new HashMap<Integer, Integer>();
    var model =
        new IndexColorModel(
            8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    var small =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.computeIfAbsent(pixels[i] & 0xffffff, colour -> nearest(palette, colour));
      small.getRaster().setSample(i % picture.getWidth(), i / picture.getWidth(), 0, index);
    }
    var png = new ByteArrayOutputStream();
    ImageIO.write(small, "png", png);
    return png.toByteArray();
  }

  private static int nearest(int[] palette, int colour) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(palette[i], colour) < distance(palette[best], colour)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 255) - (other >> 16 & 255);
    int green = (one >> 8 & 255) - (other >> 8 & 255);
    int blue = (one & 255) - (other & 255);
    return red * red + green * green + blue * blue;
  }

  private Browser member(String name) {
    return people.member(
        db.sql("select id from members where email = :email")
            .param("email", name + "@demo.invalid")
            .query(Long.class)
            .single());
  }

  private String path(String sql) {
    return db.sql(sql).query(String.class).single();
  }
}
