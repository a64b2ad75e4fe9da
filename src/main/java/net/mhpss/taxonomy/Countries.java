package net.mhpss.taxonomy;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every country and every region, kept in memory. */
@Component
public class Countries {
  /** All of it: an atlas in each language, and the regions around each country. */
  private record World(Map<String, Atlas> atlases, Map<String, List<String>> around) {
    Atlas in(Locale language) {
      return atlases.getOrDefault(language.getLanguage(), Atlas.EMPTY);
    }
  }

  private final JdbcClient db;
  private final Remembered<World> world = new Remembered<>(this::read);

  Countries(JdbcClient db) {
    this.db = db;
  }

  /** How this country is called in this language; an unknown one or a missing name is a defect. */
  public String name(String iso2, Locale language) {
    return find(iso2, language).orElseThrow(() -> missing(iso2, language)).name();
  }

  /** The country of this code of two capital letters. */
  public Optional<Country> find(String iso2, Locale language) {
    var country = world.get().in(language).country().get(iso2);
    return country != null
        ? Optional.of(country)
        : Optional.ofNullable(world.afresh().in(language).country().get(iso2));
  }

  /** Whether there is a country of this code. */
  public boolean exists(String iso2) {
    return find(iso2, Locale.ENGLISH).isPresent();
  }

  /** All countries, in the order of the language. */
  public List<Country> all(Locale language) {
    return world.get().in(language).countries();
  }

  /** The widest regions: Africa, the Americas …, in the order of the language. */
  public List<Region> regions(Locale language) {
    return world.get().in(language).regions().stream()
        .filter(region -> region.parent() == null)
        .toList();
  }

  /** The regions directly within this one, in the order of the language. */
  public List<Region> regionsIn(String m49, Locale language) {
    return world.get().in(language).regions().stream()
        .filter(region -> m49.equals(region.parent()))
        .toList();
  }

  /** How this region is called in this language; an unknown one or a missing name is a defect. */
  public String regionName(String m49, Locale language) {
    return region(m49, language).orElseThrow(() -> missing(m49, language)).name();
  }

  /** The region of this code of three digits. */
  public Optional<Region> region(String m49, Locale language) {
    return Optional.ofNullable(world.get().in(language).region().get(m49));
  }

  /**
   * The codes of the regions that this country is in, the narrowest first; Antarctica is in none.
   */
  public List<String> regionsOf(String iso2) {
    return world.get().around().getOrDefault(iso2, List.of());
  }

  /** The narrowest region that this country is in. */
  public Optional<String> regionOf(String iso2) {
    return regionsOf(iso2).stream().findFirst();
  }

  /** The codes of all countries in this region, however deep. */
  public Set<String> countriesIn(String m49) {
    return world.get().around().entrySet().stream()
        .filter(country -> country.getValue().contains(m49))
        .map(Map.Entry::getKey)
        .collect(toUnmodifiableSet());
  }

  void forget() {
    world.forget();
  }

  private static NoSuchElementException missing(String code, Locale language) {
    return new NoSuchElementException("%s in %s".formatted(code, language.getLanguage()));
  }

  private World read() {
    var countries = Spoken.byLanguage(countryNames());
    var regions = Spoken.byLanguage(regionNames());
    var atlases = new HashMap<String, Atlas>();
    countries.forEach(
        (language, named) ->
            atlases.put(
                language, Atlas.of(language, named, regions.getOrDefault(language, List.of()))));
    return new World(atlases, around());
  }

  private List<Spoken<Country>> countryNames() {
    return db.sql(
            """
            select iso2, iso3, m49, language, label
              from countries
              join country_labels using (iso2)
            """)
        .query(Countries::country)
        .list();
  }

  private static Spoken<Country> country(ResultSet row, int number) throws SQLException {
    return new Spoken<>(
        row.getString("language"),
        new Country(
            row.getString("iso2"),
            row.getString("iso3"),
            row.getString("m49"),
            row.getString("label")));
  }

  private List<Spoken<Region>> regionNames() {
    return db.sql("select m49, parent, language, label from regions join region_labels using (m49)")
        .query(Countries::region)
        .list();
  }

  private static Spoken<Region> region(ResultSet row, int number) throws SQLException {
    return new Spoken<>(
        row.getString("language"),
        new Region(row.getString("m49"), row.getString("parent"), row.getString("label")));
  }

  private Map<String, List<String>> around() {
    return db
        .sql(
            """
            select iso2, concat_ws(' ', intermediate_region, sub_region, region) as regions
              from countries
            """)
        .query(Countries::regionsAround)
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<String, List<String>> regionsAround(ResultSet row, int number)
      throws SQLException {
    var regions = Stream.of(row.getString("regions").split(" ")).filter(not(String::isEmpty));
    return Map.entry(row.getString("iso2"), regions.toList());
  }
}
