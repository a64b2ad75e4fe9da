package net.mhpss.moderation;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Thanks whoever has told of somebody, and takes more words. */
record OwnReportPage(OwnReport report, MoreWords form, Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
