package net.mhpss.library;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import org.jspecify.annotations.Nullable;

/** The fields of a form that describe one edition of a work. */
interface AboutEdition extends Form {
  int LONGEST_TITLE = 300;
  int LONGEST_SUMMARY = 3000;
  int LONGEST_LINE = 100;
  int LONGEST_PERMISSION = 1000;
  int FIRST_YEAR = 1500;

  String title();

  String summary();

  /** The language that the edition is in. */
  String language();

  /** The language that title and summary are typed in; empty when it is the edition's. */
  String titleLanguage();

  /** Whether the title is a translation, not the one that stands on the edition. */
  boolean titleTranslated();

  String year();

  String version();

  String licence();

  String permission();

  String identifier();

  String link();

  /** Whether the member says that it may be shared. */
  boolean allowed();

  /** The language that title and summary are typed in. */
  default String wordsLanguage() {
    return titleLanguage().isEmpty() ? language() : titleLanguage();
  }

  /** Where the title comes from, as far as the member says. */
  default TitleEvidence titleEvidence() {
    if (titleTranslated()) {
      return TitleEvidence.TRANSLATED;
    }
    return wordsLanguage().equals(language()) ? TitleEvidence.SEEN : TitleEvidence.CATALOGUE;
  }

  /** The year as a number, null when none was typed or what was typed is none. */
  default @Nullable Integer yearNumber() {
    var typed = Typed.line(year());
    try {
      return typed.isEmpty() || typed.length() > 4 ? null : Integer.valueOf(typed);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  /** Puts what is wrong with these fields: message keys by field. */
  default void putEditionProblems(Map<String, String> problems, boolean hasFile, int thisYear) {
    if (Typed.line(title()).isEmpty()) {
      problems.put("title", "library.title-missing");
    } else if (Typed.length(title()) > LONGEST_TITLE) {
      problems.put("title", "library.title-too-long");
    }
    if (Typed.length(summary()) > LONGEST_SUMMARY) {
      problems.put("summary", "library.summary-too-long");
    }
    if (language().isEmpty()) {
      problems.put("language", "library.language-missing");
    }
    var number = yearNumber();
    if (!Typed.line(year()).isEmpty()
        && (number == null || number < FIRST_YEAR || number > thisYear + 1)) {
      problems.put("year", "library.year-wrong");
    }
    if (Typed.length(version()) > LONGEST_LINE) {
      problems.put("version", "library.line-too-long");
    }
    if (Typed.length(identifier()) > LONGEST_LINE) {
      problems.put("identifier", "library.line-too-long");
    }
    if (!Typed.line(link()).isEmpty() && Link.typed(link()).isEmpty()) {
      problems.put("link", "library.link-wrong");
    }
    putLicenceProblems(problems, hasFile);
  }

  private void putLicenceProblems(Map<String, String> problems, boolean hasFile) {
    if (!Licence.isOne(licence())) {
      problems.put("licence", "library.licence-missing");
    } else if (hasFile
        && Licence.of(licence()).needsPermission()
        && Typed.block(permission()).isEmpty()) {
      problems.put("permission", "library.permission-missing");
    }
    if (Typed.length(permission()) > LONGEST_PERMISSION) {
      problems.put("permission", "library.permission-too-long");
    }
    if (!allowed()) {
      problems.put("allowed", "library.allowed-missing");
    }
  }
}
