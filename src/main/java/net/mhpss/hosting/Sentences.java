package net.mhpss.hosting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Texts;
import org.springframework.stereotype.Component;

/**
 * The sentences that tell a member of somebody or something, with the link, for a host's letter.
 */
@Component
class Sentences {
  private static final Pattern MEANS_SOMETHING = Pattern.compile("[\\\\`*_\\[\\]<>]");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\]\\n]*\\](?!\\()");

  private final Texts texts;
  private final PublicAddress address;

  Sentences(Texts texts, PublicAddress address) {
    this.texts = texts;
    this.address = address;
  }

  String of(Mention mention, Locale language) {
    var link =
        "["
            + MEANS_SOMETHING.matcher(mention.name()).replaceAll("\\\\$0")
            + "]("
            + address.of(mention.path())
            + ")";
    return texts
        .say(
            language,
            "hosting.mention-" + mention.kind().key(),
            Map.of("link", link, "why", mention.why()))
        .strip();
  }

  /** Whether the letter leads there already. */
  boolean isIn(String letter, Mention mention) {
    return letter.contains("](" + address.of(mention.path()) + ")");
  }

  /** The letter with these sentences: behind what its writer has still to write, or at its end. */
  String put(String letter, List<Mention> mentions, Locale language) {
    var sentences =
        mentions.stream()
            .filter(mention -> !isIn(letter, mention))
            .map(mention -> of(mention, language))
            .toList();
    if (sentences.isEmpty()) {
      return letter;
    }
    var put = String.join("\n\n", sentences);
    var unwritten = IN_BRACKETS.matcher(letter);
    return unwritten.find()
        ? letter.substring(0, unwritten.end()) + "\n\n" + put + letter.substring(unwritten.end())
        : letter.stripTrailing() + "\n\n" + put;
  }
}
