package net.mhpss.contact;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.mhpss.mail.EmailAddress;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;

/**
 * The contact form; {@code website} is a field that people do not see and programs fill in, {@code
 * opened} says when the form was, {@code host} whom the writer asks for. Who is signed in is not
 * asked for name and address.
 */
record NewContactMessage(
    String topic,
    String language,
    String name,
    String email,
    String message,
    String website,
    String opened,
    String host)
    implements Form {
  static final int LONGEST = 10_000;

  /** Message keys by field. */
  Map<String, String> problems(Reader reader) {
    var problems = new LinkedHashMap<String, String>();
    if (chosen().isEmpty()) {
      problems.put("topic", "contact.topic-missing");
    }
    if (reader instanceof Reader.Visitor) {
      if (Typed.length(Typed.line(name)) > 80) {
        problems.put("name", "contact.name-too-long");
      }
      if (EmailAddress.read(email).isEmpty()) {
        problems.put("email", "contact.email-wrong");
      }
    }
    if (text().isEmpty()) {
      problems.put("message", "contact.message-missing");
    } else if (Typed.length(text()) > LONGEST) {
      problems.put("message", "contact.message-too-long");
    }
    return problems;
  }

  Optional<Topic> chosen() {
    return Topic.of(topic);
  }

  /** The language in which the answer is awaited: the page's, if none was chosen. */
  Locale languageOr(Locale page) {
    var wanted = Languages.offered(language);
    return wanted == null ? page : wanted;
  }

  String text() {
    return Typed.block(message);
  }

  boolean isFromAProgram() {
    return !website.isEmpty();
  }
}
