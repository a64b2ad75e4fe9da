package net.mhpss.members.inside;

import org.jspecify.annotations.Nullable;

/** What a person recognises of a device, and nothing finer: "Firefox, Android". */
public final class Device {
  private Device() {}

  /** What this header tells, or nothing where there is none. */
  public static String of(@Nullable String userAgent) {
    if (userAgent == null) {
      return "";
    }
    return browser(userAgent) + ", " + system(userAgent);
  }

  private static String browser(String agent) {
    if (agent.contains("Firefox/")) {
      return "Firefox";
    }
    if (agent.contains("Edg/")) {
      return "Edge";
    }
    if (agent.contains("SamsungBrowser/")) {
      return "Samsung Internet";
    }
    if (agent.contains("OPR/") || agent.contains("Opera")) {
      return "Opera";
    }
    if (agent.contains("Chrome/")) {
      return "Chrome";
    }
    return agent.contains("Safari/") ? "Safari" : "?";
  }

  private static String system(String agent) {
    if (agent.contains("Android")) {
      return "Android";
    }
    if (agent.contains("iPhone") || agent.contains("iPad")) {
      return "iOS";
    }
    if (agent.contains("Windows")) {
      return "Windows";
    }
    if (agent.contains("Mac OS X")) {
      return "macOS";
    }
    return agent.contains("Linux") ? "Linux" : "?";
  }
}
