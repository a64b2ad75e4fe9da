package net.mhpss.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form that corrects an edition. */
record EditedEdition(
    String title,
    String summary,
    String language,
    String titleLanguage,
    boolean titleTranslated,
    String year,
    String version,
    String identifier,
    String licence,
    String permission,
    String link)
    implements AboutEdition {
  static EditedEdition of(Edition edition) {
    return new EditedEdition(
        edition.title(),
        edition.summary(),
        edition.language(),
        edition.titleLanguage(),
        edition.titleEvidence() == TitleEvidence.TRANSLATED,
        typed(edition.year()),
        edition.version(),
        edition.identifier(),
        edition.licence().key(),
        edition.permission(),
        edition.link() == null ? "" : edition.link().address());
  }

  private static String typed(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  /** Was said when it was shared. */
  @Override
  public boolean allowed() {
    return true;
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems(boolean hasFile, int thisYear) {
    var problems = new LinkedHashMap<String, String>();
    putEditionProblems(problems, hasFile, thisYear);
    return problems;
  }
}
