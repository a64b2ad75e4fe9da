package net.mhpss.library;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form by which a member adds an edition to a work: another language, or another version. */
record NewEdition(
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
    boolean allowed,
    String link,
    @Nullable MultipartFile file)
    implements AboutEdition {
  static final NewEdition BLANK =
      new NewEdition("", "", "", "", false, "", "", "", "", "", false, "", null);

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems(int thisYear) {
    var problems = new LinkedHashMap<String, String>();
    putEditionProblems(problems, file != null, thisYear);
    if (file == null && Typed.line(link).isEmpty()) {
      problems.put("link", "library.link-or-file");
    }
    return problems;
  }
}
