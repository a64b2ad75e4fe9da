package net.mhpss.taxonomy;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every term of every scheme, kept in memory. */
@Component
public class Terms {
  private static final Map<String, Scheme> SCHEMES =
      Stream.of(Scheme.values()).collect(toMap(Scheme::key, identity()));

  private final JdbcClient db;
  private final Remembered<Map<Shelf.Place, Shelf>> shelves = new Remembered<>(this::read);

  Terms(JdbcClient db) {
    this.db = db;
  }

  /** How this term is called in this language; an unknown term or a missing label is a defect. */
  public String label(Scheme scheme, String slug, Locale language) {
    return find(scheme, slug, language)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "%s %s in %s".formatted(scheme.key(), slug, language.getLanguage())))
        .label();
  }

  /** This term, also when it is no longer offered. */
  public Optional<Term> find(Scheme scheme, String slug, Locale language) {
    var term = shelf(shelves.get(), scheme, language).terms().get(slug);
    return term != null
        ? Optional.of(term)
        : Optional.ofNullable(shelf(shelves.afresh(), scheme, language).terms().get(slug));
  }

  /** Whether the scheme offers this term. */
  public boolean exists(Scheme scheme, String slug) {
    return find(scheme, slug, Locale.ENGLISH).filter(term -> !term.withdrawn()).isPresent();
  }

  /** All terms that a scheme offers, of all levels, in the order of the language. */
  public List<Term> all(Scheme scheme, Locale language) {
    return shelf(shelves.get(), scheme, language).offered();
  }

  /** The offered terms of the first level, in the order of the language. */
  public List<Term> tops(Scheme scheme, Locale language) {
    return shelf(shelves.get(), scheme, language).below().getOrDefault("", List.of());
  }

  /** The offered terms directly below this one, in the order of the language. */
  public List<Term> children(Scheme scheme, String slug, Locale language) {
    return shelf(shelves.get(), scheme, language).below().getOrDefault(slug, List.of());
  }

  /** This term and all terms below it: who looks for “protection” also means “detention”. */
  public Set<String> within(Scheme scheme, String slug) {
    var within = new LinkedHashSet<String>();
    within.add(slug);
    for (var child : children(scheme, slug, Locale.ENGLISH)) {
      within.addAll(within(scheme, child.slug()));
    }
    return within;
  }

  void forget() {
    shelves.forget();
  }

  private static Shelf shelf(Map<Shelf.Place, Shelf> shelves, Scheme scheme, Locale language) {
    return shelves.getOrDefault(new Shelf.Place(scheme, language.getLanguage()), Shelf.EMPTY);
  }

  private Map<Shelf.Place, Shelf> read() {
    var shelves = new HashMap<Shelf.Place, Shelf>();
    db
        .sql(
            """
            select scheme, slug, parent, label, language, machine_translated, evidence, version,
                   replaced_by, withdrawn is not null as withdrawn
              from terms
              join term_labels using (scheme, slug)
             where scheme in (:schemes)
             order by position
            """)
        .param("schemes", SCHEMES.keySet())
        .query(Terms::placed)
        .list()
        .stream()
        .collect(groupingBy(Placed::place))
        .forEach((place, terms) -> shelves.put(place, Shelf.of(place, terms)));
    return shelves;
  }

  /** A term, and the shelf where it belongs. */
  record Placed(Shelf.Place place, Term term) {}

  private static Placed placed(ResultSet row, int number) throws SQLException {
    var term = term(row);
    return new Placed(new Shelf.Place(term.scheme(), row.getString("language")), term);
  }

  private static Term term(ResultSet row) throws SQLException {
    return new Term(
        requireNonNull(SCHEMES.get(row.getString("scheme"))),
        row.getString("slug"),
        row.getString("parent"),
        row.getString("label"),
        row.getBoolean("machine_translated"),
        Evidence.of(row.getString("evidence")),
        row.getString("version"),
        row.getString("replaced_by"),
        row.getBoolean("withdrawn"));
  }
}
