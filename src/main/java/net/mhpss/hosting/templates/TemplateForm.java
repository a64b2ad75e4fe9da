package net.mhpss.hosting.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import net.mhpss.web.Languages;

/**
 * The form by which the team writes a template.
 *
 * @param version the text that was changed, by its number: somebody else may be faster
 * @param preview says something when it is to be shown first, and not kept
 */
record TemplateForm(String language, String name, String body, String version, String preview)
    implements Form {
  static final int LONGEST_NAME = 60;
  static final int LONGEST = 8_000;

  static TemplateForm empty(String language) {
    return new TemplateForm(language, "", "", "", "");
  }

  static TemplateForm of(WelcomeTemplate template) {
    return new TemplateForm(
        template.language().getLanguage(),
        template.name(),
        template.body(),
        Long.toString(template.version()),
        "");
  }

  /** The same with this version. */
  TemplateForm upon(long latest) {
    return new TemplateForm(language, name, body, Long.toString(latest), preview);
  }

  String called() {
    return Typed.line(name);
  }

  String text() {
    return Typed.block(body).strip();
  }

  List<String> unknown() {
    return Placeholders.unknown(text());
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (Languages.offered(language) == null) {
      problems.put("language", "templates.language-missing");
    }
    if (called().isEmpty()) {
      problems.put("name", "templates.name-missing");
    } else if (Typed.length(called()) > LONGEST_NAME) {
      problems.put("name", "templates.name-too-long");
    }
    if (text().isEmpty()) {
      problems.put("body", "templates.body-missing");
    } else if (Typed.length(text()) > LONGEST) {
      problems.put("body", "templates.body-too-long");
    } else if (!unknown().isEmpty()) {
      problems.put("body", "templates.unknown-placeholder");
    }
    return problems;
  }
}
