package net.mhpss.search;

import java.util.HashSet;
import net.mhpss.library.Facet;
import net.mhpss.taxonomy.Scheme;
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
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/** Writes a {@link Thing} down as the index keeps it. */
@Component
class Documents {
  /** Another number means another way of writing: an index with an older one is made anew. */
  static final int SCHEMA = 1;

  static final String KEY = "key";
  static final String KIND = "kind";
  static final String ID = "id";
  static final String AT = "at";
  static final String ACCESS = "access";

  private static final int LONGEST_TEXT = 200_000;

  /** Stored, with offsets: an excerpt is cut without reading the text anew. */
  private static final FieldType EXCERPTED = excerpted();

  private final Terms terms;

  Documents(Terms terms) {
    this.terms = terms;
  }

  static Term key(Kind kind, long id) {
    return new Term(KEY, kind.key() + ":" + id);
  }

  static String facetField(Facet facet) {
    return "facet." + facet.key();
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
        document.add(new StoredField("language", wording.language()));
      }
    }
    addLabels(document, thing);
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
