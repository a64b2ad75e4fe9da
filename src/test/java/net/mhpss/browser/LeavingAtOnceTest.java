package net.mhpss.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.mhpss.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The way out as a browser takes it. */
@InBrowser
class LeavingAtOnceTest {
  private static final String ELSEWHERE = "https://www.wikipedia.org/";
  private static final String DISCUSSION = "/groups/gsupervis0000002/discussions/dtiredness000002";

  private static Chromium chromium;

  @Autowired People people;

  @Value("http://localhost:${local.server.port}")
  String site;

  private final List<String> askedElsewhere = new ArrayList<>();

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void theButtonLeavesAndNothingStaysInTheBrowser() {
    try (var context = kofiWhoWantsAWayOut(true)) {
      var page = reading(context);
      page.evaluate("localStorage.setItem('draft', 'words')");
      assertThat(askedElsewhere).as("before the tap").isEmpty();
      page.locator("form.exit button").click();
      hasLeft(page, context);
      page.goBack();
      assertThat(page.url()).as("the page was replaced").isEqualTo(site + "/library");
      assertThat(page.locator("a[href='/sign-in']").count()).as("a visitor now").isOne();
      assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }
  }

  @Test
  void pressingEscapeThreeTimesLeavesToo() {
    try (var context = kofiWhoWantsAWayOut(true)) {
      var page = reading(context);
      page.keyboard().press("Escape");
      page.keyboard().press("Escape");
      assertThat(page.url()).startsWith(site);
      page.keyboard().press("Escape");
      hasLeft(page, context);
    }
  }

  @Test
  void withoutScriptsTheButtonLeavesAsWell() {
    try (var context = kofiWhoWantsAWayOut(false)) {
      var page = reading(context);
      page.locator("form.exit button").click();
      hasLeft(page, context);
      page.goBack();
      assertThat(page.content()).as("what was read").doesNotContain("What tires us most");
    }
  }

  @Test
  void theButtonIsWithinReachOnAPhoneAndByKeyboard() throws IOException {
    try (var context = kofiWhoWantsAWayOut(true)) {
      for (var language : List.of("en", "ar")) {
        var page = context.newPage();
        page.setViewportSize(360, 740);
        page.navigate(DISCUSSION + "?lang=" + language);
        BoundingBox button = page.locator("form.exit button").boundingBox();
        assertThat(button.height).isGreaterThanOrEqualTo(44);
        assertThat(button.y + button.height).isLessThan(740);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('form.exit') != null"))
            .isEqualTo(true);
        picture(page, "quick-exit-" + language);
        page.navigate("/settings/safety");
        picture(page, "safety-" + language);
      }
    }
  }

  private static void picture(Page page, String name) throws IOException {
    var folder = System.getProperty("screenshots");
    if (folder != null) {
      Files.write(
          Files.createDirectories(Path.of(folder)).resolve(name + ".png"),
          page.screenshot(new Page.ScreenshotOptions().setFullPage(name.startsWith("safety"))));
    }
  }

  private BrowserContext kofiWhoWantsAWayOut(boolean scripts) {
    var kofi = people.kofi();
    kofi.opens("/settings/safety");
    kofi.sends("/settings/safety/exit");
    var context =
        chromium.with(site, kofi.cookies(), new NewContextOptions().setJavaScriptEnabled(scripts));
    context.route(
        ELSEWHERE + "**",
        route -> {
          askedElsewhere.add(route.request().url());
          route.fulfill(
              new FulfillOptions().setContentType("text/html").setBody("<h1>Encyclopedia</h1>"));
        });
    return context;
  }

  private static Page reading(BrowserContext context) {
    var page = context.newPage();
    page.navigate("/library");
    page.navigate(DISCUSSION);
    assertThat(page.content()).contains("What tires us most");
    return page;
  }

  private void hasLeft(Page page, BrowserContext context) {
    page.waitForURL(ELSEWHERE);
    assertThat(page.locator("h1").textContent()).isEqualTo("Encyclopedia");
    page.waitForCondition(() -> context.cookies(site).isEmpty());
  }
}
