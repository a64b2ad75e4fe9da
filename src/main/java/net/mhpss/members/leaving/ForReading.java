package net.mhpss.members.leaving;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import net.mhpss.web.Languages;
import net.mhpss.web.Texts;
import net.mhpss.web.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes down for people, as HTML in their language that needs nothing from elsewhere. What is said
 * by a word of ours has a text under that word; what a member typed stands as they typed it.
 */
final class ForReading implements Telling.Scribe {
  private static final String STYLE =
      """
      body{font:1rem/1.6 system-ui,sans-serif;max-inline-size:50rem;margin:2rem auto;padding-inline:1rem}
      dl{margin:.5rem 0;padding-inline-start:1rem;border-inline-start:.2rem solid #ccd}
      dt{font-weight:600}dd{margin:0 0 .5rem}p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
      ol{padding-inline-start:1.5rem}li{margin-block-end:1rem}h2{margin-block-start:2.5rem}
      """;

  private final PrintWriter out;
  private final Texts texts;
  private final Writing writing;
  private final Locale language;
  private final ZoneId zone;

  /** Whether each map and list that is open has anything in it yet. */
  private final Deque<Boolean> lists = new ArrayDeque<>();

  ForReading(PrintWriter out, Texts texts, Writing writing, Locale language, ZoneId zone) {
    this.out = out;
    this.texts = texts;
    this.writing = writing;
    this.language = language;
    this.zone = zone;
  }

  void begin(Instant made) {
    var title = escaped(texts.say(language, "leaving.all-held"));
    out.printf(
        "<!doctype html>%n<html lang=\"%s\" dir=\"%s\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            + "<title>%s</title><style>%s</style></head>%n<body><h1>%s</h1><p>%s</p>%n",
        language.toLanguageTag(),
        Languages.direction(language),
        title,
        STYLE,
        title,
        escaped(texts.say(language, "leaving.made-at", java.util.Map.of("time", time(made)))));
  }

  void room(String name) {
    out.printf("<h2>%s</h2>%n", label(name));
  }

  /** The files that lie beside this page. */
  void file(String path, String name) {
    out.printf("<li><a href=\"%s\" dir=\"auto\">%s</a></li>%n", escaped(path), escaped(name));
  }

  /** One that should lie there and does not. */
  void missing(String name) {
    out.printf(
        "<li><span dir=\"auto\">%s</span><br>%s</li>%n",
        escaped(name), escaped(texts.say(language, "leaving.file-missing")));
  }

  void beginFiles() {
    out.print("<ul>");
  }

  void endFiles() {
    out.print("</ul>");
  }

  void end() {
    out.println("</body></html>");
    out.flush();
  }

  @Override
  public void beginMap() {
    item();
    lists.push(false);
    out.print("<dl>");
  }

  @Override
  public void name(String name) {
    out.printf("<dt>%s</dt><dd>", label(name));
  }

  @Override
  public void endMap() {
    lists.pop();
    out.println("</dl>");
    ended();
  }

  @Override
  public void beginList() {
    item();
    lists.push(true);
    out.print("<ol>");
  }

  @Override
  public void endList() {
    lists.pop();
    out.println("</ol>");
    ended();
  }

  @Override
  public void thing(@Nullable Object thing) {
    item();
    switch (thing) {
      case null -> out.print("<p>–</p>");
      case Boolean yes -> print(texts.say(language, yes ? "leaving.yes" : "leaving.no"));
      case Instant moment -> print(time(moment));
      case Long number -> print(writing.number(language, number));
      case Integer number -> print(writing.number(language, number));
      case String picture when picture.startsWith("data:image/") ->
          out.printf("<img src=\"%s\" alt=\"\">", escaped(picture));
      default -> print(thing.toString());
    }
    ended();
  }

  private void print(String text) {
    out.printf("<p dir=\"auto\">%s</p>", escaped(text));
  }

  private void item() {
    if (Boolean.TRUE.equals(lists.peek())) {
      out.print("<li>");
    }
  }

  private void ended() {
    if (!lists.isEmpty()) {
      out.print(lists.peek() ? "</li>" : "</dd>");
    }
  }

  private String label(String name) {
    var key = "leaving.has-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return escaped(texts.has(language, key) ? texts.say(language, key) : name);
  }

  private String time(Instant moment) {
    return writing.time(language, moment.atZone(zone));
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
