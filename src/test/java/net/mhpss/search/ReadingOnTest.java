package net.mhpss.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.mhpss.search.Finds.Found;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hundred things, most of them alike, read page by page. */
class ReadingOnTest {
  private static final Query GRIEF = new TermQuery(new Term("text", "grief"));

  private final ByteBuffersDirectory index = new ByteBuffersDirectory();
  private IndexSearcher searcher;

  @BeforeEach
  void twoHundredThings() throws IOException {
    try (var writer = new IndexWriter(index, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int id = 1; id <= 200; id++) {
        writer.addDocument(thing(id, "grief ".repeat(1 + id % 3) + "and loss"));
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(index));
  }

  @AfterEach
  void close() throws IOException {
    searcher.getIndexReader().close();
  }

  @Test
  void everythingIsListedOnceAndInOneOrder() throws IOException {
    for (var newestFirst : List.of(false, true)) {
      var all = Finds.find(searcher, GRIEF, null, Map.of(), newestFirst, Place.FIRST, 200);
      assertThat(all.next()).isNull();
      assertThat(pages(newestFirst, 7)).hasSize(200).isEqualTo(all.page());
      assertThat(pages(newestFirst, 20)).isEqualTo(all.page());
    }
  }

  @Test
  void thePageAfterTheLastIsNotOffered() throws IOException {
    var half = Finds.find(searcher, GRIEF, null, Map.of(), true, Place.FIRST, 100);
    var rest =
        Finds.find(searcher, GRIEF, null, Map.of(), true, Place.of(half.next().written()), 100);
    assertThat(rest.page()).hasSize(100);
    assertThat(rest.next()).isNull();
    assertThat(rest.total()).isEqualTo(200);
  }

  @Test
  void whatIsNoPlaceOfOursIsTheBeginning() {
    for (var typed :
        List.of(
            "",
            "2",
            "zzzzzzzzzzzzz.1",
            "abc.99999",
            "7ff8000000000000.1",
            "a.b",
            "../..",
            "1.-1")) {
      assertThat(Place.of(typed)).as(typed).isEqualTo(Place.FIRST);
    }
    var place = new Place(3.25, 4);
    assertThat(Place.of(place.written())).isEqualTo(place);
  }

  private List<Found> pages(boolean newestFirst, int listed) throws IOException {
    var read = new ArrayList<Found>();
    var place = Place.FIRST;
    while (place != null) {
      var page = Finds.find(searcher, GRIEF, null, Map.of(), newestFirst, place, listed);
      read.addAll(page.page());
      place = page.next() == null ? null : Place.of(page.next().written());
    }
    return read;
  }

  private static Document thing(int id, String text) {
    var kind = id % 2 == 0 ? Kind.WORK : Kind.DISCUSSION;
    var document = new Document();
    document.add(new TextField("text", text, Field.Store.NO));
    document.add(new SortedDocValuesField(Documents.KIND, new BytesRef(kind.key())));
    document.add(new NumericDocValuesField(Documents.ID, id / 2));
    document.add(new NumericDocValuesField(Documents.AT, 1_750_000_000L + id % 5));
    return document;
  }
}
