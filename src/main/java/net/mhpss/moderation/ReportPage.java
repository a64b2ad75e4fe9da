package net.mhpss.moderation;

import java.util.List;
import java.util.Map;
import net.mhpss.messages.ReportedMessages.Said;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * One report, for whoever looks into it.
 *
 * @param shown what it is about; null when that is gone, or is somebody themselves
 * @param said the messages that were shown with it, once somebody has taken it on
 * @param first what was decided before, when it is an appeal
 * @param everywhere whether they look after the talk everywhere: the hosts of a group are not told
 *     who reported
 * @param mayUndo whether they may take back what was decided
 */
record ReportPage(
    Report report,
    @Nullable InContext shown,
    List<InContext.Piece> said,
    List<Reports.Earlier> earlier,
    @Nullable Report first,
    List<Outcome> possible,
    boolean everywhere,
    boolean mayUndo,
    Closing form,
    Map<String, String> problems)
    implements Page {
  static InContext.Piece piece(Said said) {
    return new InContext.Piece(said.name(), said.html(), said.sent(), said.reported());
  }

  List<Choice> outcomes(Here here) {
    return possible.stream()
        .map(outcome -> new Choice(outcome.name(), here.say(outcome.key())))
        .toList();
  }

  List<Choice> days(Here here) {
    return Closing.DAYS.stream()
        .map(days -> new Choice(days.toString(), here.say("moderation.days-count", "count", days)))
        .toList();
  }

  boolean hasEnds() {
    return possible.stream().anyMatch(Outcome::hasEnd);
  }

  boolean hasMeasures() {
    return possible.stream().anyMatch(Outcome::isMeasure);
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
