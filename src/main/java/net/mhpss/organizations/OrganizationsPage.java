package net.mhpss.organizations;

import java.util.List;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** The directory of organizations, or the part of it that somebody looks for. */
record OrganizationsPage(
    Looking looking,
    int count,
    List<Line> lines,
    boolean goesOn,
    List<Choice> kinds,
    List<Choice> countries)
    implements Page {
  /** One of them, in the reader's language. */
  record Line(
      OrganizationCard card,
      String kind,
      @Nullable String country,
      @Nullable String roleInNetwork,
      boolean toBeChecked) {}

  String last() {
    return lines.getLast().card().address();
  }
}
