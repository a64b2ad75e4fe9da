package net.mhpss.hosting;

import com.ibm.icu.util.ULocale;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * People who might join: from every country of the catalogue, more from where help is needed most,
 * with the languages that CLDR says are likely there and topics of the catalogue, some wanted by
 * many and most by few.
 */
final class SimulatedMembers {
  private static final Path CATALOGUE = Path.of("src/main/resources/catalogue");
  private static final Set<String> OF_PAGES = Set.of("en", "fr", "es", "ar");

  /**
   * How many come from here, compared with 1 from elsewhere and 3 from a least developed country.
   */
  private static final Map<String, Integer> MANY =
      Map.ofEntries(
          Map.entry("UA", 14),
          Map.entry("SY", 14),
          Map.entry("LB", 14),
          Map.entry("JO", 12),
          Map.entry("PS", 10),
          Map.entry("YE", 10),
          Map.entry("IQ", 10),
          Map.entry("EG", 10),
          Map.entry("SD", 12),
          Map.entry("SS", 8),
          Map.entry("ET", 12),
          Map.entry("KE", 16),
          Map.entry("UG", 14),
          Map.entry("CD", 14),
          Map.entry("NG", 14),
          Map.entry("BF", 8),
          Map.entry("TD", 6),
          Map.entry("AF", 10),
          Map.entry("PK", 12),
          Map.entry("BD", 12),
          Map.entry("IN", 16),
          Map.entry("NP", 8),
          Map.entry("MM", 8),
          Map.entry("PH", 14),
          Map.entry("CO", 16),
          Map.entry("VE", 10),
          Map.entry("HT", 8),
          Map.entry("MX", 10),
          Map.entry("US", 24),
          Map.entry("GB", 20),
          Map.entry("CH", 12),
          Map.entry("DE", 10),
          Map.entry("FR", 10),
          Map.entry("NL", 8),
          Map.entry("TR", 10),
          Map.entry("GR", 6));

  private final List<String> countries = new ArrayList<>();
  private final Map<String, List<String>> regions = new LinkedHashMap<>();
  private final List<String> topics;
  private final Random random;

  SimulatedMembers(Random random) {
    this.random = random;
    for (var row : read("countries.csv")) {
      var country = row.getField("iso2");
      var around =
          Stream.of("intermediate", "sub_region", "region")
              .map(row::getField)
              .filter(code -> !code.isEmpty())
              .toList();
      regions.put(country, around);
      int times = MANY.getOrDefault(country, row.getField("ldc").isEmpty() ? 1 : 3);
      countries.addAll(Collections.nCopies(times, country));
    }
    topics = new ArrayList<>(read("topics.csv").stream().map(row -> row.getField("slug")).toList());
    Collections.shuffle(topics, new Random(5));
  }

  private static List<NamedCsvRecord> read(String file) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(CATALOGUE.resolve(file))) {
      return csv.stream().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<String> regionsOf(String country) {
    return regions.getOrDefault(country, List.of());
  }

  /** Somebody, with all that they say of themselves if they do. */
  Hosted somebody(long id) {
    var country = countries.get(random.nextInt(countries.size()));
    var first = ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
    var spoken = new LinkedHashSet<String>();
    spoken.add(first);
    if (random.nextInt(100) < 55) {
      spoken.add("en");
    }
    if (random.nextInt(100) < 6) {
      spoken.add(List.of("fr", "es", "ar").get(random.nextInt(3)));
    }
    // who speaks none of the languages of the site reads it in the one that helps most there
    var pages =
        OF_PAGES.contains(first)
            ? first
            : regionsOf(country).contains("017") || regionsOf(country).contains("011")
                ? "fr"
                : "en";
    return new Hosted(id, pages, country, regionsOf(country), List.copyOf(spoken), interests());
  }

  /** What is known of somebody who has confirmed their address and said nothing of themselves. */
  static Hosted atTheDoor(Hosted somebody) {
    return new Hosted(somebody.id(), somebody.language(), null, List.of(), List.of(), List.of());
  }

  /** One to five topics; the tenth is wanted a tenth as often as the first. */
  List<String> interests() {
    var chosen = new LinkedHashSet<String>();
    int many = 1 + random.nextInt(5);
    while (chosen.size() < many) {
      int place = (int) (Math.exp(random.nextDouble() * Math.log(topics.size() + 1))) - 1;
      chosen.add(topics.get(Math.min(place, topics.size() - 1)));
    }
    return List.copyOf(chosen);
  }
}
