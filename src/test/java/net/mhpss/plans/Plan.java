package net.mhpss.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How PostgreSQL has answered one statement.
 *
 * @param asked for what: an address and who opened it, a job
 * @param inside whether it is a statement of a trigger or a function, run by another
 */
record Plan(String asked, boolean inside, String sql, double milliseconds, JsonNode root) {
  /**
   * One step of it.
   *
   * @param rows how many it read, passed on or threw away, all its loops together
   */
  record Step(String kind, @Nullable String table, @Nullable String index, long rows, String why) {}

  List<Step> steps() {
    var steps = new ArrayList<Step>();
    eachNode(root, node -> steps.add(step(node)));
    return steps;
  }

  /** How many rows all its steps together had in hand. */
  long rows() {
    return steps().stream().mapToLong(step -> Math.max(0, step.rows)).sum();
  }

  /** The most rows that one of its steps had in hand. */
  long most() {
    return steps().stream().mapToLong(Step::rows).max().orElse(0);
  }

  /**
   * What is wrong with it where tables are as large as said: a table of more than {@code large}
   * rows read from end to end, or more than {@code most} rows in hand in one step (four times as
   * many where they are only marked in an index).
   */
  List<String> faults(Map<String, Long> tables, long large, long most) {
    var faults = new ArrayList<String>();
    for (var step : steps()) {
      if (step.rows < 0) {
        continue; // never done
      }
      if (step.kind.equals("Seq Scan")
          && tables.getOrDefault(Objects.requireNonNull(step.table), 0L) > large) {
        faults.add("reads all of " + step.table + " (" + step.rows + " rows)");
      } else if (step.rows > (step.kind.equals("Bitmap Index Scan") ? 4 * most : most)) {
        faults.add(
            "%s%s has %d rows in hand%s"
                .formatted(
                    step.kind, step.table == null ? "" : " of " + step.table, step.rows, step.why));
      }
    }
    return faults;
  }

  private static void eachNode(JsonNode node, Consumer<JsonNode> hear) {
    hear.accept(node);
    node.path("Plans").forEach(below -> eachNode(below, hear));
  }

  private static Step step(JsonNode node) {
    var loops = number(node, "Actual Loops");
    var passed = node.path("Actual Rows").asDouble(0);
    var thrown =
        node.path("Rows Removed by Filter").asDouble(0)
            + node.path("Rows Removed by Index Recheck").asDouble(0)
            + node.path("Rows Removed by Join Filter").asDouble(0);
    return new Step(
        node.path("Node Type").asString(),
        node.hasNonNull("Relation Name") ? node.path("Relation Name").asString() : null,
        node.hasNonNull("Index Name") ? node.path("Index Name").asString() : null,
        loops == 0 ? -1 : Math.round((passed + thrown) * loops),
        thrown * loops < 1 ? "" : ", " + Math.round(thrown * loops) + " of them thrown away");
  }

  private static long number(JsonNode node, String name) {
    return node.path(name).asLong(0);
  }
}
