package net.mhpss.moderation;

import java.util.List;
import java.util.Map;
import net.mhpss.messages.ReportedMessages.Shown;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** Where a member reports a message, and sees before what the hosting team will see. */
record MessageReportPage(Shown shown, String reason, Map<String, String> problems) implements Page {
  String path() {
    return shown.conversation().path() + "/said/" + shown.message();
  }

  List<InContext.Piece> pieces() {
    return shown.said().stream().map(ReportPage::piece).toList();
  }

  List<Choice> reasons(Here here) {
    return Reason.told().stream()
        .map(each -> new Choice(each.name(), here.say(each.key())))
        .toList();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
