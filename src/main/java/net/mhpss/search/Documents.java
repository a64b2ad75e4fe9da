package net.mhpss.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.library.Facet;
import net.mhpss.members.FoundBy;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Country;
import net.mhpss.taxonomy.Language;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Term;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Languages;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a {@link Thing} down as the index keeps it. */
@Component
class Documents {
  /** Another number means another way of writing: an index with an older one is made anew. */
  static final int SCHEMA = 3;

  /** The languages in which something is worded. */
  static final String LANGUAGE = "language";

  static final String KEY = "key";
  static final String KIND = "kind";
  static final String ID = "id";
  static final String AT = "at";
  static final String ACCESS = "access";
  static final String FOUND_BY = "by";

  private static final int LONGEST_TEXT = 200_000;

  /** Stored, with offsets: an excerpt is cut without reading the text anew. */
  private static final FieldType EXCERPTED = excerpted();

  private final Terms terms;
  private final Countries countries;
  private final net.mhpss.taxonomy.Languages spoken;

  Documents(Terms terms, Countries countries, net.mhpss.taxonomy.Languages spoken) {
    this.terms = terms;
    this.countries = countries;
    this.spoken = spoken;
  }

  static org.apache.lucene.index.Term key(Kind kind, long id) {
    return new org.apache.lucene.index.Term(KEY, kind.key() + ":" + id);
  }

  static String facetField(Facet facet) {
    return "facet." + facet.key();
  }

  /** Where the values are counted by which members are found: one field a facet. */
  static String foundByField(String facet) {
    return FOUND_BY + "." + facet;
  }

  Document of(Thing thing) {
    var document = new Document();
    document.add(new StringField(KEY, key(thing.kind(), thing.id()).text(), Field.Store.NO));
    document.add(new StringField(KIND, thing.kind().key(), Field.Store.YES));
    document.add(new SortedDocValuesField(KIND, new BytesRef(thing.kind().key())));
    document.add(new StoredField(ID, thing.id()));
    document.add(new NumericDocValuesField(ID, thing.id()));
    document.add(new NumericDocValuesField(AT, thing.at()));
    document.add(new StringField(ACCESS, thing.access(), Field.Store.NO));
    var languages = new HashSet<String>();
    for (var wording : thing.wordings()) {
      add(document, "title", wording.language(), wording.title());
      add(document, "body", wording.language(), wording.body());
      add(document, "text", wording.language(), wording.text());
      if (!wording.names().isBlank()) {
        var names = Analysis.normal(wording.names());
        document.add(new TextField("label." + Analysis.AS_WRITTEN, names, Field.Store.NO));
      }
      if (languages.add(wording.language())) {
        document.add(new SortedSetDocValuesField(LANGUAGE, new BytesRef(wording.language())));
      }
    }
    addLabels(document, thing);
    if (!thing.foundBy().isEmpty()) {
      addFoundBy(document, thing);
    }
    thing
        .facets()
        .forEach(
            (facet, values) ->
                values.stream()
                    .distinct()
                    .forEach(
                        value ->
                            document.add(
                                new SortedSetDocValuesField(
                                    facetField(facet), new BytesRef(value)))));
    return document;
  }

  /**
   * Topics are called by their labels in every language: so "deuil" finds what is on bereavement,
   * whatever it is written in.
   */
  private void addLabels(Document document, Thing thing) {
    for (var topic : thing.topics()) {
      for (var language : Languages.ALL) {
        terms
            .find(Scheme.TOPIC, topic, language)
            .ifPresent(
                term -> {
                  var label = Analysis.normal(term.label());
                  document.add(
                      new TextField("label." + language.getLanguage(), label, Field.Store.NO));
                  document.add(
                      new TextField("label." + Analysis.AS_WRITTEN, label, Field.Store.NO));
                });
      }
    }
  }

  /** By each value and what lies around it; and by how those are called, in every language. */
  private void addFoundBy(Document document, Thing thing) {
    var all = new LinkedHashSet<String>();
    for (var by : thing.foundBy()) {
      all.add(by);
      if (by.startsWith("interest:")) {
        widerTopics(by.substring("interest:".length()))
            .forEach(topic -> all.add("interest:" + topic));
      }
    }
    for (var by : all) {
      document.add(new StringField(FOUND_BY, by, Field.Store.NO));
      document.add(new SortedSetDocValuesField(foundByField(FoundBy.facet(by)), new BytesRef(by)));
    }
    var everywhere = new LinkedHashSet<String>();
    for (var language : Languages.ALL) {
      var labels = new LinkedHashSet<String>();
      thing.foundBy().forEach(by -> label(by, language).ifPresent(labels::add));
      addLabel(document, language.getLanguage(), labels);
      everywhere.addAll(labels);
    }
    addLabel(document, Analysis.AS_WRITTEN, everywhere);
  }

  private List<String> widerTopics(String topic) {
    var wider = new ArrayList<String>();
    var next = parent(topic);
    while (next != null && !wider.contains(next)) {
      wider.add(next);
      next = parent(next);
    }
    return wider;
  }

  private @Nullable String parent(String topic) {
    return terms.find(Scheme.TOPIC, topic, Locale.ENGLISH).map(Term::parent).orElse(null);
  }

  private Optional<String> label(String by, Locale language) {
    var value = by.substring(by.indexOf(':') + 1);
    return switch (by.substring(0, by.indexOf(':'))) {
      case "kind" -> terms.find(Scheme.KIND_OF_WORK, value, language).map(Term::label);
      case "interest" -> terms.find(Scheme.TOPIC, value, language).map(Term::label);
      case "country" -> countries.find(value, language).map(Country::name);
      case "language" -> spoken.find(value, language).map(Language::name);
      default -> Optional.empty();
    };
  }

  private static void addLabel(Document document, String language, Collection<String> labels) {
    if (!labels.isEmpty()) {
      document.add(
          new TextField(
              "label." + language, Analysis.normal(String.join("\n", labels)), Field.Store.NO));
    }
  }

  private static void add(Document document, String what, String language, String text) {
    if (text.isBlank()) {
      return;
    }
    var normal =
        Analysis.normal(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    document.add(new Field(what + "." + Analysis.ownField(language), normal, EXCERPTED));
    document.add(new TextField(what + "." + Analysis.AS_WRITTEN, normal, Field.Store.NO));
  }

  private static FieldType excerpted() {
    var type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
