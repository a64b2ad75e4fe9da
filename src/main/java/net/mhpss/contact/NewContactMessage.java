package net.mhpss.contact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.mhpss.mail.EmailAddress;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The contact form; {@code website} is a field that people do not see and programs fill in. */
record NewContactMessage(String topic, String name, String email, String message, String website)
    implements Form {
  static final int LONGEST = 10_000;

  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (chosen().isEmpty()) {
      problems.put("topic", "contact.topic-missing");
    }
    if (Typed.line(name).length() > 80) {
      problems.put("name", "contact.name-too-long");
    }
    if (EmailAddress.read(email).isEmpty()) {
      problems.put("email", "contact.email-wrong");
    }
    if (Typed.block(message).isBlank()) {
      problems.put("message", "contact.message-missing");
    } else if (message.length() > LONGEST) {
      problems.put("message", "contact.message-too-long");
    }
    return problems;
  }

  Optional<Topic> chosen() {
    return Arrays.stream(Topic.values()).filter(known -> known.name().equals(topic)).findFirst();
  }

  boolean isFromAProgram() {
    return !website.isEmpty();
  }
}
