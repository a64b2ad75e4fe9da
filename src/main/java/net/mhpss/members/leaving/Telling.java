package net.mhpss.members.leaving;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a room keeps, piece by piece, to whoever writes it down: no more of it is in memory
 * than one piece of a long list.
 */
final class Telling {
  /** Who writes it down. */
  interface Scribe {
    void beginMap();

    /** Before each thing in a map. */
    void name(String name);

    void endMap();

    void beginList();

    void endList();

    /** A text, a number, a moment, yes or no, or nothing. */
    void thing(@Nullable Object thing);
  }

  private final Scribe scribe;

  Telling(Scribe scribe) {
    this.scribe = scribe;
  }

  void tell(@Nullable Object kept) {
    switch (kept) {
      case Map<?, ?> map -> map(map);
      case Iterable<?> list -> list(list.iterator());
      case Stream<?> list -> {
        try (list) {
          list(list.iterator());
        }
      }
      case Object[] list -> list(Arrays.asList(list).iterator());
      case Array list -> tell(array(list));
      case Record record -> record(record);
      case OffsetDateTime moment -> scribe.thing(moment.toInstant());
      case Timestamp moment -> scribe.thing(moment.toInstant());
      case Enum<?> word -> scribe.thing(word.name());
      case null, default -> scribe.thing(kept);
    }
  }

  private void map(Map<?, ?> map) {
    scribe.beginMap();
    map.forEach(
        (name, thing) -> {
          scribe.name(String.valueOf(name));
          tell(thing);
        });
    scribe.endMap();
  }

  private void list(Iterator<?> things) {
    scribe.beginList();
    things.forEachRemaining(this::tell);
    scribe.endList();
  }

  private void record(Record record) {
    scribe.beginMap();
    for (var part : record.getClass().getRecordComponents()) {
      scribe.name(part.getName());
      try {
        var reads = part.getAccessor();
        reads.setAccessible(true);
        tell(reads.invoke(record));
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    scribe.endMap();
  }

  private static Object array(Array list) {
    try {
      return list.getArray();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
