package net.mhpss.discussions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.mhpss.discussions.cases.CaseDetails;
import net.mhpss.discussions.cases.Clue;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a member starts a discussion; with {@code preview} to look at it first. */
public record NewDiscussion(String kind, String title, String text, boolean preview, boolean looked)
    implements Form {
  static final NewDiscussion EMPTY = new NewDiscussion(Kind.QUESTION.name(), "", "", false, false);
  static final int LONGEST_TITLE = 160;

  /** What a mail to the group says: to be talked about. */
  static NewDiscussion byMail(String subject, String text) {
    return new NewDiscussion(Kind.TALK.name(), subject, text, false, false);
  }

  String cleanTitle() {
    return Typed.line(title);
  }

  /**
   * By what in it somebody could be found whom its writer supports, unless that was said already.
   */
  Set<Clue> clues() {
    return looked ? Set.of() : CaseDetails.in(cleanTitle() + "\n" + cleanText());
  }

  String cleanText() {
    return Typed.block(text);
  }

  /** Message keys by field; empty when all is well. */
  public Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (Kind.read(kind).isEmpty()) {
      problems.put("kind", "discussions.kind-missing");
    }
    if (cleanTitle().isEmpty()) {
      problems.put("title", "discussions.title-missing");
    } else if (Typed.length(cleanTitle()) > LONGEST_TITLE) {
      problems.put("title", "discussions.title-too-long");
    }
    var problem = NewPost.problemOf(cleanText());
    if (problem != null) {
      problems.put("text", problem);
    }
    return problems;
  }
}
