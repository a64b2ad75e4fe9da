package net.mhpss.hosting.rota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/** Where the hosting manager says who is on duty in which week. */
record WeeksPage(List<Week> weeks, Map<String, String> problems) implements Page {
  /** A week with all who could be on duty in it, and who is. */
  record Week(LocalDate first, LocalDate last, List<Choice> choices, String chosen) {}

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
