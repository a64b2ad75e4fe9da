package net.mhpss.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.mhpss.messages.ReportedMessages.Said;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/**
 * One report, for the host who looks into it.
 *
 * @param said the messages that were shown with it, once somebody has taken it on
 */
record ReportPage(Report report, List<Said> said, Closing form, Map<String, String> problems)
    implements Page {
  List<Choice> outcomes(Here here) {
    return Arrays.stream(Outcome.values())
        .map(outcome -> new Choice(outcome.name(), here.say(outcome.key())))
        .toList();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
