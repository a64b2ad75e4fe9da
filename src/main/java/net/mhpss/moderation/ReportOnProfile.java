package net.mhpss.moderation;

import net.mhpss.web.Part;

/** The two taps on a member's page that tell the hosting team of them. */
record ReportOnProfile(String path) implements Part {
  java.util.List<Reason> reasons() {
    return Reason.told();
  }
}
