package net.mhpss.search;

import java.util.List;
import java.util.stream.Stream;
import net.mhpss.discussions.Similar;
import net.mhpss.search.Searching.Asked;
import net.mhpss.web.Reader;
import org.springframework.stereotype.Component;

/** Finds for whoever is about to ask what has been said of it already. */
@Component
class FindingSimilar implements Similar {
  private static final int OF_EACH = 3;

  private final Searching searching;

  FindingSimilar(Searching searching) {
    this.searching = searching;
  }

  @Override
  public List<Found> to(String words, Reader reader) {
    return Stream.of(Kind.DISCUSSION, Kind.WORK)
        .flatMap(kind -> found(words, kind, reader))
        .toList();
  }

  /** A question is no search: its marks mean nothing. */
  private Stream<Found> found(String words, Kind kind, Reader reader) {
    var plain = words.replaceAll("[^\\p{L}\\p{M}\\p{N}'’ ]+", " ").strip();
    return searching.find(Asked.of(plain, kind.key(), ""), reader).stream()
        .flatMap(result -> result.lines().stream())
        .limit(OF_EACH)
        .map(line -> new Found(line.path(), line.title(), kind == Kind.WORK));
  }
}
