package net.mhpss.taxonomy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of a packaged table. */
public record Row(NamedCsvRecord cells) {
  private static final String LABEL = "label_";

  /** The text of this column, which must have one. */
  public String text(String column) {
    var text = cells.getField(column).strip();
    if (text.isEmpty()) {
      throw new IllegalStateException(
          "line %d has no %s".formatted(cells.getStartingLineNumber(), column));
    }
    return text;
  }

  /** The text of this column, or null where the cell is empty or the table has no such column. */
  public @Nullable String optional(String column) {
    var text = cells.findField(column).orElse("").strip();
    return text.isEmpty() ? null : text;
  }

  /** The texts of this column, separated by semicolons; none where the cell is empty. */
  public List<String> list(String column) {
    return Stream.of(cells.getField(column).split(";"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Whether this column is ticked. */
  public boolean ticked(String column) {
    return optional(column) != null;
  }

  /** Its label in each language that the table has a column for. */
  public Map<String, String> labels() {
    var labels = new LinkedHashMap<String, String>();
    for (var column : cells.getHeader()) {
      if (column.startsWith(LABEL)) {
        labels.put(column.substring(LABEL.length()), text(column));
      }
    }
    return labels;
  }
}
