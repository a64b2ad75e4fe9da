package net.mhpss.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.text.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form by which a member shares a work with its first edition, by link or file. */
record NewWork(
    String title,
    String summary,
    String language,
    String titleLanguage,
    boolean titleTranslated,
    String kind,
    List<String> topics,
    List<String> layers,
    List<String> audiences,
    List<String> populations,
    List<String> countries,
    String publishers,
    String year,
    String version,
    String identifier,
    String licence,
    String permission,
    boolean allowed,
    String link,
    @Nullable MultipartFile file)
    implements AboutWork, AboutEdition {

  /** An empty form for somebody who reads this language. */
  static NewWork blank(String language) {
    var none = List.<String>of();
    return new NewWork(
        "", "", language, "", false, "", none, none, none, none, none, "", "", "", "", "", "",
        false, "", null);
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems(int thisYear) {
    var problems = new LinkedHashMap<String, String>();
    putEditionProblems(problems, file != null, thisYear);
    putWorkProblems(problems);
    if (file == null && Typed.line(link).isEmpty()) {
      problems.put("link", "library.link-or-file");
    }
    return problems;
  }
}
