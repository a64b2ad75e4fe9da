package net.mhpss.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chromium of this machine. */
final class Chromium implements AutoCloseable {
  static final List<Path> PROGRAMS =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  /** Nothing but what the tests ask for. */
  private static final List<String> QUIETLY =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program, List<String> options) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(options));
  }

  static Optional<Path> program() {
    return PROGRAMS.stream().filter(Files::isExecutable).findFirst();
  }

  static Chromium open() {
    return new Chromium(program().orElseThrow(), QUIETLY);
  }

  /** One for which the network is where it says that it is, although it listens on another port. */
  static Chromium openAt(String address, int port) {
    var options = new ArrayList<>(QUIETLY);
    options.add("--host-resolver-rules=MAP " + address + " 127.0.0.1:" + port);
    return new Chromium(program().orElseThrow(), options);
  }

  /** A browser of somebody's own, which holds the cookies they have on the site. */
  BrowserContext with(String site, Map<String, String> cookies, Browser.NewContextOptions options) {
    var context = browser.newContext(options.setBaseURL(site));
    context.addCookies(
        cookies.entrySet().stream()
            .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(site))
            .toList());
    return context;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
