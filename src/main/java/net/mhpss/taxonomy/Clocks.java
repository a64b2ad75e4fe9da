package net.mhpss.taxonomy;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The clocks of the world (the time zones of the IANA): where each is used, and its names. */
public final class Clocks {
  private static final Map<String, ZoneId> MIDDLES = new ConcurrentHashMap<>();
  private static final Set<String> ALL = known(null);

  private Clocks() {}

  /** The clock of this country; where it has several, the one in the middle. */
  public static ZoneId of(@Nullable String country) {
    return country == null ? ZoneOffset.UTC : MIDDLES.computeIfAbsent(country, Clocks::middle);
  }

  private static ZoneId middle(String country) {
    var zones =
        in(country).stream()
            .sorted(
                Comparator.<String>comparingInt(zone -> TimeZone.getTimeZone(zone).getRawOffset())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return zones.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zones.get(zones.size() / 2));
  }

  /** The clocks that are used in this country. */
  public static List<String> in(String country) {
    return List.copyOf(known(country));
  }

  /** All clocks, one for each place that has had a time of its own. */
  public static Set<String> all() {
    return ALL;
  }

  private static Set<String> known(@Nullable String country) {
    var zones = new TreeSet<String>();
    for (var zone :
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null)) {
      if (isKnownToJava(zone)) {
        zones.add(zone);
      }
    }
    return Collections.unmodifiableSet(zones);
  }

  private static boolean isKnownToJava(String zone) {
    try {
      ZoneId.of(zone);
      return true;
    } catch (DateTimeException newerThanJava) {
      return false;
    }
  }

  /** What this clock is called where it is written down: UTC where nothing better is known. */
  public static String idOf(@Nullable String country) {
    var zone = of(country);
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  /**
   * A clock with its names.
   *
   * @param place whose clock it is: Nairobi
   * @param time how its time is called: East Africa Time
   * @param distance how far it is from universal time at the moment: UTC+03:00
   */
  public record Named(String id, String place, String time, String distance) {}

  /** These clocks with their names, in the order of the language. */
  public static List<Named> named(Collection<String> zones, Locale language, Instant now) {
    var names = TimeZoneNames.getInstance(ULocale.forLocale(language));
    return zones.stream()
        .map(
            zone ->
                new Named(
                    zone,
                    place(zone, names),
                    ZoneId.of(zone).getDisplayName(TextStyle.FULL, language),
                    distance(zone, now)))
        .sorted(Alphabet.of(language.toLanguageTag(), Named::place))
        .toList();
  }

  private static String place(String zone, TimeZoneNames names) {
    var place = names.getExemplarLocationName(zone);
    return place != null ? place : zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private static String distance(String zone, Instant now) {
    var offset = ZoneId.of(zone).getRules().getOffset(now);
    return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
  }
}
