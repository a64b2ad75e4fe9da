package net.mhpss.groups.digests;

import java.util.List;
import java.util.Map;
import net.mhpss.groups.MonthOfGroup.Entry;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/**
 * The form by which a host edits the digest of a month, and sends it.
 *
 * @param entries the paths of what is to stand in it
 */
record DigestForm(String words, List<String> entries, boolean send) implements Form {
  static final int LONGEST = 4_000;

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    if (Typed.length(cleanWords()) > LONGEST) {
      return Map.of("words", "groups.digest-too-long");
    }
    return send && cleanWords().isEmpty() && entries.isEmpty()
        ? Map.of("words", "groups.digest-empty")
        : Map.of();
  }

  String cleanWords() {
    return Typed.block(words);
  }

  /** What was chosen of what there is. */
  List<Entry> chosen(List<Entry> offered) {
    return offered.stream().filter(entry -> entries.contains(entry.path())).toList();
  }
}
