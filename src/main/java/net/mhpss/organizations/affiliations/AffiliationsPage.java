package net.mhpss.organizations.affiliations;

import java.util.List;
import java.util.Map;
import net.mhpss.organizations.inside.Alike;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a member says where they work.
 *
 * @param edited the organization beside which something is wrong, while something is
 * @param edit what was typed beside it
 */
record AffiliationsPage(
    List<Affiliation> affiliations,
    NewAffiliation form,
    Map<String, String> problems,
    @Nullable String edited,
    EditedAffiliation edit,
    Map<String, String> editProblems,
    List<Alike.Near> alike,
    Labels labels,
    List<Choice> kinds,
    List<Choice> countries)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  /** Whether there is something to choose from: not before anybody has looked. */
  boolean looked() {
    return !form.q().isBlank() || !problems.isEmpty();
  }

  boolean isEdited(Affiliation one) {
    return one.organization().address().equals(edited);
  }

  /** What is typed beside an affiliation: as it was typed just now, else as it is kept. */
  EditedAffiliation typed(Affiliation one) {
    return isEdited(one)
        ? edit
        : new EditedAffiliation(
            one.title(), one.since() == null ? "" : String.valueOf(one.since()));
  }

  Map<String, String> problems(Affiliation one) {
    return isEdited(one) ? editProblems : Map.of();
  }
}
