package net.mhpss.inbound;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody asks of the program itself, in one word of any of our languages. */
enum Command {
  HELP,
  STOP,
  JOIN;

  private static final Map<String, Command> WORDS =
      Map.ofEntries(
          Map.entry("help", HELP),
          Map.entry("aide", HELP),
          Map.entry("ayuda", HELP),
          Map.entry("مساعدة", HELP),
          Map.entry("unsubscribe", STOP),
          Map.entry("stop", STOP),
          Map.entry("désabonner", STOP),
          Map.entry("se désabonner", STOP),
          Map.entry("désinscription", STOP),
          Map.entry("cancelar suscripción", STOP),
          Map.entry("baja", STOP),
          Map.entry("إلغاء الاشتراك", STOP),
          Map.entry("join", JOIN),
          Map.entry("subscribe", JOIN),
          Map.entry("rejoindre", JOIN),
          Map.entry("unirse", JOIN),
          Map.entry("انضمام", JOIN));

  /** The command that these words are, and nothing beside it. */
  static Optional<Command> in(String words) {
    return Optional.ofNullable(
        WORDS.get(words.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "")));
  }

  /** A mail that says nothing else: in its text, or in its subject when the text may be a note. */
  static Optional<Command> of(Opened mail) {
    var inText = in(mail.text());
    if (inText.isPresent()) {
      return inText;
    }
    return in(mail.subject()).filter(command -> command == JOIN || mail.text().length() < 200);
  }
}
