package net.mhpss.discussions;

import java.util.Map;
import java.util.Set;
import net.mhpss.discussions.cases.CaseDetails;
import net.mhpss.discussions.cases.Clue;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a member writes a post or edits it; with {@code preview} to look at it first;
 * {@code looked} says that they have been asked to look for details of a case.
 */
public record NewPost(String text, boolean preview, boolean looked) implements Form {
  static final int LONGEST = 20_000;

  /** What was written elsewhere than in the form, as in a mail. */
  public static NewPost of(String text) {
    return new NewPost(text, false, false);
  }

  /**
   * By what in it somebody could be found whom its writer supports, unless that was said already.
   */
  Set<Clue> clues() {
    return looked ? Set.of() : CaseDetails.in(cleanText());
  }

  String cleanText() {
    return Typed.block(text);
  }

  /** Message keys by field; empty when all is well. */
  public Map<String, String> problems() {
    var problem = problemOf(cleanText());
    return problem == null ? Map.of() : Map.of("text", problem);
  }

  static @Nullable String problemOf(String text) {
    if (text.isEmpty()) {
      return "discussions.text-missing";
    }
    return Typed.length(text) > LONGEST ? "discussions.text-too-long" : null;
  }
}
