package net.mhpss.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When a page first shows something on a slow phone: 400 kbit/s, 400 ms to wait for each request, a
 * processor four times slower, nothing kept from before. Prints the middle of five visits. Run by
 * {@code bench/first-paint}.
 */
final class FirstPaint {
  private static final int VISITS = 5;
  private static final int BYTES_A_SECOND = 400_000 / 8;

  private FirstPaint() {}

  public static void main(String[] addresses) {
    try (var chromium = Chromium.open()) {
      for (var address : addresses) {
        var painted = new ArrayList<Double>();
        var bytes = 0L;
        for (int i = 0; i < VISITS; i++) {
          bytes = visit(chromium, address, painted);
        }
        painted.sort(null);
        System.out.printf(
            "%s: first paint after %.0f ms, %d bytes sent%n",
            address, painted.get(VISITS / 2), bytes);
      }
    }
  }

  private static long visit(Chromium chromium, String address, ArrayList<Double> painted) {
    var site = URI.create(address).resolve("/").toString();
    try (var context =
        chromium.with(site, Map.of(), new NewContextOptions().setViewportSize(360, 740))) {
      var page = context.newPage();
      var network = context.newCDPSession(page);
      var bytes = new AtomicLong();
      network.on(
          "Network.loadingFinished",
          loaded -> bytes.addAndGet(loaded.get("encodedDataLength").getAsLong()));
      network.send("Network.enable");
      network.send("Network.emulateNetworkConditions", slow());
      var processor = new JsonObject();
      processor.addProperty("rate", 4);
      network.send("Emulation.setCPUThrottlingRate", processor);
      page.navigate(address);
      painted.add(
          ((Number)
                  page.evaluate(
                      """
                      () => new Promise(seen => {
                        const look = () => {
                          const paint = performance.getEntriesByName('first-contentful-paint')[0]
                          paint ? seen(paint.startTime) : setTimeout(look, 20)
                        }
                        look()
                      })
                      """))
              .doubleValue());
      page.waitForTimeout(200);
      return bytes.get();
    }
  }

  private static JsonObject slow() {
    var slow = new JsonObject();
    slow.addProperty("offline", false);
    slow.addProperty("latency", 400);
    slow.addProperty("downloadThroughput", BYTES_A_SECOND);
    slow.addProperty("uploadThroughput", BYTES_A_SECOND);
    return slow;
  }
}
