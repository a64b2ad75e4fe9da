package net.mhpss.members.safety;

import java.security.SecureRandom;
import java.util.Locale;
import net.mhpss.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names that tell nothing of who bears them, as "Lantern 482": a thing and a number, so that they
 * read well in every language and fit everybody.
 */
@Component
class Pseudonyms {
  private static final int TRIES = 20;

  private final Texts texts;
  private final JdbcClient db;
  private final SecureRandom random = new SecureRandom();

  Pseudonyms(Texts texts, JdbcClient db) {
    this.texts = texts;
    this.db = db;
  }

  /** One that nobody else bears at present. */
  String next(Locale language) {
    var words = texts.say(language, "safety.words").split(",");
    var name = any(words);
    for (int i = 0; i < TRIES && isTaken(name); i++) {
      name = any(words);
    }
    return name;
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)].strip() + " " + (100 + random.nextInt(900));
  }

  private boolean isTaken(String name) {
    return db.sql(
            """
            select exists (select from safety s join members m on m.id = s.member_id where m.name = :name)
            """)
        .param("name", name)
        .query(Boolean.class)
        .single();
  }
}
