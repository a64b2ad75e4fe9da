package net.mhpss.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.mhpss.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The composer as a browser with scripts has it. */
@InBrowser
class WritingAReplyTest {
  private static final String NETWORK = "/groups/gchildren0000001/discussions/dnetwork00000001";

  private static Chromium chromium;

  @Autowired People people;
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
  void aDraftSurvivesAReloadAndAnOfflineMinuteAndIsSentOnce() throws IOException {
    try (var context = hana()) {
      var page = context.newPage();
      page.navigate(NETWORK + "?lang=en");
      page.locator("#reply textarea").fill("Half a thought");
      page.reload();
      assertThat(page.locator("#reply textarea").inputValue())
          .as("before the server knew")
          .isEqualTo("Half a thought");
      page.locator("output:text('Draft kept.')").waitFor();
      assertThat(drafts()).containsExactly("Half a thought");

      context.setOffline(true);
      page.locator("#reply textarea").fill("A whole thought");
      page.locator("#reply .button:not(.quiet)").click();
      page.locator("output:text('No connection')").waitFor();
      picture(page, "composer-offline");
      context.setOffline(false);
      page.locator("output:text('Draft kept.')").waitFor();
      page.reload();
      assertThat(page.locator("#reply textarea").inputValue()).isEqualTo("A whole thought");

      page.locator("#reply .button:not(.quiet)").click();
      page.locator("#p4").waitFor();
      assertThat(page.locator("#reply textarea").inputValue()).isEmpty();
      page.reload();
      assertThat(page.locator("#reply textarea").inputValue()).as("it is sent").isEmpty();
      assertThat(drafts()).isEmpty();
      assertThat(page.locator("article.post").count()).isEqualTo(4);
    }
  }

  @Test
  void namesAreOfferedWhileOneIsTypedAndTakenByATap() {
    try (var context = hana()) {
      var page = context.newPage();
      page.navigate(NETWORK + "?lang=en");
      page.locator("#reply textarea").pressSequentially("Thank you @jos");
      page.locator("[data-people] button").click();
      assertThat(page.locator("#reply textarea").inputValue()).isEqualTo("Thank you @Joseph O. ");
      page.locator("#reply .button:not(.quiet)").click();
      assertThat(page.locator("#p4 .prose a").textContent()).isEqualTo("@Joseph O.");
    }
  }

  private BrowserContext hana() {
    return chromium.with(
        site, people.hana().cookies(), new NewContextOptions().setViewportSize(390, 844));
  }

  private java.util.List<String> drafts() {
    return db.sql("select text from reply_drafts").query(String.class).list();
  }

  private static void picture(Page page, String name) throws IOException {
    var folder = System.getProperty("screenshots");
    if (folder != null) {
      Files.write(
          Files.createDirectories(Path.of(folder)).resolve(name + ".png"),
          page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
    }
  }
}
