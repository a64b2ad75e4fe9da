package net.mhpss.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.mhpss.mail.Letter.Item;
import net.mhpss.mail.Letter.Part;

/**
 * The two forms in which a letter travels. The reader's program shows the one it can, or the one
 * they prefer.
 */
record Rendering(String plain, String html) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "net.mhpss");

  static Rendering of(Letter letter) {
    return new Rendering(plain(letter), html(letter));
  }

  static Part.Made made(List<Part> parts) {
    var html = new StringOutput();
    TEMPLATES.render("mail/Parts.jte", Map.of("parts", parts), html);
    return new Part.Made(body(parts), html.toString());
  }

  private static String body(List<Part> parts) {
    return parts.stream().map(Rendering::plain).collect(Collectors.joining("\n\n"));
  }

  private static String plain(Letter letter) {
    var body = body(letter.parts());
    if (letter.footer().isEmpty()) {
      return body + "\n";
    }
    // "-- " alone on a line: programs know what follows as the footer, and leave it out of an
    // answer
    return body + "\n\n-- \n" + lines(letter.footer(), "") + "\n";
  }

  private static String plain(Part part) {
    return switch (part) {
      case Part.Paragraph(var text) -> text;
      case Part.Quote(var text) ->
          text.lines()
              .map(line -> line.isEmpty() ? ">" : "> " + line)
              .collect(Collectors.joining("\n"));
      case Part.Heading(var text) -> text;
      case Part.Button(var label, var url) -> label + "\n" + url;
      case Part.Items(var items) -> lines(items, "- ");
      case Part.Made made -> made.plain();
    };
  }

  private static String lines(List<Item> items, String mark) {
    var indent = " ".repeat(mark.length());
    return items.stream()
        .map(
            item ->
                Stream.of(item.text(), item.detail(), item.url() == null ? "" : item.url())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n" + indent, mark, "")))
        .collect(Collectors.joining("\n"));
  }

  private static String html(Letter letter) {
    var html = new StringOutput();
    TEMPLATES.render(
        "mail/Letter.jte",
        Map.of(
            "letter",
            letter,
            "language",
            letter.language().toLanguageTag(),
            "direction",
            letter.direction()),
        html);
    return html.toString();
  }
}
