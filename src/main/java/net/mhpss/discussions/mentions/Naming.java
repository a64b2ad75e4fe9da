package net.mhpss.discussions.mentions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds {@code @Name} in a text: the longest name that fits, and of two who go by it the one who
 * has spoken in the discussion; a name that may mean several is left as it was typed. What stands
 * in code is left alone, and so is what is quoted, but for who said it.
 */
final class Naming {
  /** More than these are not spoken to, but shouted at. */
  private static final int MOST = 20;

  private static final int LONGEST_NAME = 120;
  private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}@\\[])@(?=[\\p{L}\\p{N}])");
  private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>.*");
  private static final Pattern WHO_SAID = Pattern.compile("\\s{0,3}>\\s?@.*");

  private final List<Namesake> people;
  private final Set<Long> spokenTo = new LinkedHashSet<>();
  private final Set<Long> quoted = new LinkedHashSet<>();

  private Naming(List<Namesake> people) {
    this.people = people;
  }

  /** What follows each @, in small letters: for looking up who is meant. */
  static List<String> candidates(String text) {
    return AT.matcher(text)
        .results()
        .limit(3 * MOST)
        .map(
            at ->
                text.substring(at.end(), Math.min(text.length(), at.end() + LONGEST_NAME))
                    .lines()
                    .findFirst()
                    .orElse("")
                    .toLowerCase(Locale.ROOT))
        .toList();
  }

  static Named read(String text, List<Namesake> people) {
    var naming = new Naming(people);
    var lines = new ArrayList<String>();
    var code = false;
    for (var line : text.split("\n", -1)) {
      if (line.strip().startsWith("```")) {
        code = !code;
      }
      lines.add(code ? line : naming.line(line));
    }
    naming.quoted.removeAll(naming.spokenTo);
    return new Named(String.join("\n", lines), naming.spokenTo, naming.quoted);
  }

  private String line(String line) {
    var quote = QUOTE.matcher(line).matches();
    if (quote && !WHO_SAID.matcher(line).matches()) {
      return line;
    }
    var read = new StringBuilder();
    var from = 0;
    var at = AT.matcher(line);
    while (at.find()) {
      if (at.start() < from || isInCode(line, at.start())) {
        continue;
      }
      var meant = meant(line, at.end());
      if (meant.isPresent() && spokenTo.size() + quoted.size() < MOST) {
        (quote ? quoted : spokenTo).add(meant.get().member());
        read.append(line, from, at.start()).append(Mentions.mark(meant.get().address()));
        from = at.end() + meant.get().name().length();
      }
      if (quote) {
        break; // only who said it
      }
    }
    return read.append(line, from, line.length()).toString();
  }

  private static boolean isInCode(String line, int at) {
    return line.substring(0, at).chars().filter(letter -> letter == '`').count() % 2 == 1;
  }

  private Optional<Namesake> meant(String line, int start) {
    var fitting =
        people.stream()
            .filter(one -> line.regionMatches(true, start, one.name(), 0, one.name().length()))
            .filter(one -> endsThere(line, start + one.name().length()))
            .toList();
    var longest = fitting.stream().mapToInt(one -> one.name().length()).max().orElse(0);
    var namesakes = fitting.stream().filter(one -> one.name().length() == longest).toList();
    var spoke = namesakes.stream().filter(Namesake::spoke).toList();
    if (namesakes.size() == 1) {
      return Optional.of(namesakes.getFirst());
    }
    return spoke.size() == 1 ? Optional.of(spoke.getFirst()) : Optional.empty();
  }

  private static boolean endsThere(String line, int end) {
    return end >= line.length() || !Character.isLetterOrDigit(line.codePointAt(end));
  }
}
