package net.mhpss.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.mhpss.library.LibraryFinder.Piece;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Cuts out of what was found the piece that shows why: plain text in pieces, the marked ones being
 * what was looked for.
 */
final class Excerpting {
  private static final String BEGIN = "\ue000";
  private static final String END = "\ue001";
  private static final Pattern MARKED =
      Pattern.compile(BEGIN + "([^" + END + "]*)" + END + "|([^" + BEGIN + "]+)");
  private static final int LONGEST = 320;

  private static final Analyzer ANALYZER = Analysis.byField();

  private Excerpting() {}

  /**
   * An excerpt of each document: of the summary where the words stand there, else of the text;
   * empty where in the title alone.
   */
  static List<Excerpt> of(
      IndexSearcher searcher, Query query, Locale reader, List<Finds.Found> found)
      throws IOException {
    var excerpts = new ArrayList<Excerpt>();
    if (query instanceof MatchAllDocsQuery || found.isEmpty()) {
      found.forEach(one -> excerpts.add(Excerpt.NONE));
      return excerpts;
    }
    var cutters = new HashMap<String, UnifiedHighlighter>();
    for (var one : found) {
      excerpts.add(excerpt(cutters, searcher, query, reader, one.document()));
    }
    return excerpts;
  }

  /** Marks in a text what was looked for in its language, in whichever part. */
  private static UnifiedHighlighter cutter(IndexSearcher searcher, String language) {
    var asked = "." + Analysis.askedField(language);
    return UnifiedHighlighter.builder(searcher, ANALYZER)
        .withFormatter(new DefaultPassageFormatter(BEGIN, END, " … ", false))
        .withFieldMatcher(field -> field.endsWith(asked))
        .withMaxNoHighlightPassages(0)
        .withMaxLength(200_000)
        .build();
  }

  private static Excerpt excerpt(
      Map<String, UnifiedHighlighter> cutters,
      IndexSearcher searcher,
      Query query,
      Locale reader,
      int document)
      throws IOException {
    for (var what : List.of("body", "text")) {
      for (var language : languages(searcher, reader, document)) {
        var field = what + "." + Analysis.ownField(language);
        var cut =
            cutters
                .computeIfAbsent(language, one -> cutter(searcher, one))
                .highlightFields(new String[] {field}, query, new int[] {document}, new int[] {1});
        var text = cut.get(field);
        if (text != null && text.length > 0 && text[0] != null && text[0].contains(BEGIN)) {
          return new Excerpt(pieces(shortened(text[0])), language);
        }
      }
    }
    return Excerpt.NONE;
  }

  /** In which languages a document is worded, the reader's own first. */
  private static List<String> languages(IndexSearcher searcher, Locale reader, int document)
      throws IOException {
    var segments = searcher.getIndexReader().leaves();
    var segment = segments.get(ReaderUtil.subIndex(document, segments));
    return Column.of(segment, Documents.LANGUAGE).of(document - segment.docBase).stream()
        .sorted(Comparator.comparing(language -> !language.equals(reader.getLanguage())))
        .toList();
  }

  /** Around the first mark. */
  private static String shortened(String text) {
    int mark = text.indexOf(BEGIN);
    int from = Math.max(0, mark - LONGEST / 3);
    int to = Math.min(text.length(), from + LONGEST);
    if (from > 0) {
      int space = text.indexOf(' ', from);
      from = space >= 0 && space < mark ? space + 1 : from;
    }
    if (to < text.length()) {
      int space = text.lastIndexOf(' ', to);
      to = space > mark ? space : to;
    }
    var cut = text.substring(from, to);
    int open = cut.lastIndexOf(BEGIN);
    if (open > cut.lastIndexOf(END)) {
      cut = cut.substring(0, open);
    }
    return (from > 0 ? "… " : "") + cut.strip() + (to < text.length() ? " …" : "");
  }

  private static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    var marks = MARKED.matcher(text.replaceAll("\\s+", " "));
    while (marks.find()) {
      var marked = marks.group(1);
      pieces.add(marked != null ? new Piece(marked, true) : new Piece(marks.group(2), false));
    }
    return pieces;
  }

  /** An excerpt and its language. */
  record Excerpt(List<Piece> pieces, @org.jspecify.annotations.Nullable String language) {
    static final Excerpt NONE = new Excerpt(List.of(), null);
  }
}
