package net.mhpss.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import net.mhpss.web.Languages;

/** A template as the team writes it. */
record TemplateForm(String language, String title, String body) implements Form {
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (Languages.offered(language) == null) {
      problems.put("language", "contact.language-missing");
    }
    var length = Typed.length(Typed.line(title));
    if (length == 0 || length > 80) {
      problems.put("title", "contact.template-title-wrong");
    }
    var text = Typed.block(body).strip();
    if (text.isEmpty()) {
      problems.put("body", "contact.answer-missing");
    } else if (Typed.length(text) > 10_000) {
      problems.put("body", "contact.message-too-long");
    }
    return problems;
  }
}
