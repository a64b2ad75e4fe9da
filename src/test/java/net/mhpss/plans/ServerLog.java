package net.mhpss.plans;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plans that auto_explain has written into the log of our PostgreSQL. */
final class ServerLog {
  private static final Pattern PLAN =
      Pattern.compile(".* \\[(\\d+)\\] LOG:  duration: ([0-9.]+) ms  plan:$");
  private static final Pattern MARK = Pattern.compile("(?s)^/\\* (.+?) \\*/ (.*)$");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;

  /** What a trigger or a function asks is written before the statement that called it. */
  private final Map<String, List<Written>> inside = new HashMap<>();

  private record Written(double milliseconds, JsonNode said) {}

  ServerLog(Path file) {
    this.file = file;
  }

  /** Hands over every plan that was asked for something, in the order in which they ended. */
  void read(Consumer<Plan> hear) throws IOException {
    try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      @Nullable String process = null;
      var milliseconds = 0.0;
      var plan = new StringBuilder();
      for (String line; (line = lines.readLine()) != null; ) {
        if (line.startsWith("\t") && process != null) {
          plan.append(line, 1, line.length()).append('\n');
          continue;
        }
        if (process != null) {
          heard(process, milliseconds, plan.toString(), hear);
          process = null;
          plan.setLength(0);
        }
        var begins = PLAN.matcher(line);
        if (begins.matches()) {
          process = begins.group(1);
          milliseconds = Double.parseDouble(begins.group(2));
        }
      }
      if (process != null) {
        heard(process, milliseconds, plan.toString(), hear);
      }
    }
  }

  private void heard(String process, double milliseconds, String plan, Consumer<Plan> hear) {
    var said = JSON.readTree(plan);
    var marked = MARK.matcher(said.path("Query Text").asString());
    if (!marked.matches()) {
      inside
          .computeIfAbsent(process, none -> new ArrayList<>())
          .add(new Written(milliseconds, said));
      return;
    }
    var asked = marked.group(1);
    var before = inside.remove(process);
    if (before != null) {
      before.forEach(
          each ->
              hear.accept(
                  new Plan(
                      asked,
                      true,
                      each.said.path("Query Text").asString(),
                      each.milliseconds,
                      each.said.path("Plan"))));
    }
    hear.accept(new Plan(asked, false, marked.group(2), milliseconds, said.path("Plan")));
  }
}
