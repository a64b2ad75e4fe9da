package net.mhpss.hosting.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.mhpss.hosting.OnDesk;
import net.mhpss.hosting.desk.DeskLinks.Act;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letter.Item;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import net.mhpss.web.Writing;
import org.springframework.stereotype.Component;

/**
 * The letters about a desk, each in its reader's language: who waits for what and since when, never
 * what anybody has written.
 */
@Component
class DeskLetters {
  /** So many rows of a kind stand in a letter; the desk has the rest. */
  private static final int OF_A_KIND = 10;

  private final Letters letters;
  private final Texts texts;
  private final Writing writing;
  private final PublicAddress address;

  DeskLetters(Letters letters, Texts texts, Writing writing, PublicAddress address) {
    this.letters = letters;
    this.texts = texts;
    this.writing = writing;
    this.address = address;
  }

  /** What is overdue on one's own desk. */
  void overdue(Colleague to, List<ShownRow> rows, ZoneId zone) {
    send(
        list(letter(to, "overdue", rows.size()), to, rows, zone)
            .button(say(to, "desk.open"), address.of("/desk"))
            .button(say(to, "away.title"), address.of("/desk/away")));
  }

  /** What is overdue on the desk of another. */
  void overdueAt(String whose, Colleague to, boolean manager, List<ShownRow> rows, ZoneId zone) {
    var letter =
        Letter.to(to.email(), to.name(), to.language())
            .member(to.id())
            .about("overdue-elsewhere")
            .subject(say(to, "desk.letter-overdue-elsewhere-subject", Map.of("name", whose)))
            .paragraph(
                say(
                    to,
                    manager ? "desk.letter-overdue-manager" : "desk.letter-overdue-backup",
                    Map.of("name", whose)));
    send(
        list(letter, to, rows, zone)
            .button(
                say(to, manager ? "hosting.team" : "desk.open"),
                address.of(manager ? "/desk/team" : "/desk")));
  }

  /** That they will be noted as away at this moment, unless they get to what is overdue. */
  void warning(Colleague to, int late, Instant then, ZoneId zone) {
    send(
        letter(to, "away-soon", late)
            .paragraph(
                say(
                    to,
                    "desk.letter-away-soon-when",
                    Map.of("when", writing.time(to.language(), then.atZone(zone)))))
            .button(say(to, "desk.open"), address.of("/desk")));
  }

  /** What waits this morning. */
  void morning(
      Colleague to,
      List<ShownRow> rows,
      BiFunction<Act, Row, Token> toAct,
      Token end,
      ZoneId zone) {
    var letter = letter(to, "morning", rows.size());
    byKind(rows)
        .forEach(
            (kind, these) -> {
              letter.heading(say(to, kind.key()) + " (" + number(to, these.size()) + ")");
              letter.items(
                  these.stream().limit(OF_A_KIND).map(row -> item(row, to, zone)).toList());
              if (these.size() > OF_A_KIND) {
                letter.items(
                    List.of(
                        new Item(
                            say(to, "desk.letter-more"),
                            address.of("/desk?show=" + kind.kind()),
                            "")));
              }
              letter.items(deeds(these, toAct, to));
              these.forEach(row -> name(row, letter));
            });
    var stop = address.of("/u/morning/" + end.text());
    send(
        letter
            .button(say(to, "desk.open"), address.of("/desk"))
            .list("mornings", stop)
            .footer(say(to, "desk.letter-why-morning"))
            .footer(say(to, "desk.mornings-stop"), stop));
  }

  private List<Item> deeds(List<ShownRow> rows, BiFunction<Act, Row, Token> toAct, Colleague to) {
    var items = new ArrayList<Item>();
    for (var row : rows.subList(0, Math.min(OF_A_KIND, rows.size()))) {
      var aside = row.row().what().aside();
      if (aside != null) {
        items.add(deed(Act.ASIDE, aside, row, toAct, to));
      }
      if (row.row().isToTake()) {
        items.add(deed(Act.TAKE, "desk.take", row, toAct, to));
      }
    }
    return items;
  }

  private Item deed(
      Act act, String key, ShownRow row, BiFunction<Act, Row, Token> toAct, Colleague to) {
    return new Item(
        say(to, "desk.do", Map.of("what", say(to, key), "name", row.title())),
        address.of("/desk/links/" + toAct.apply(act, row.row()).text()),
        "");
  }

  private Letter.Draft letter(Colleague to, String about, int count) {
    return Letter.to(to.email(), to.name(), to.language())
        .member(to.id())
        .about(about)
        .subject(say(to, "desk.letter-" + about + "-subject", Map.of("count", count)))
        .paragraph(say(to, "desk.letter-" + about));
  }

  private Letter.Draft list(Letter.Draft letter, Colleague to, List<ShownRow> rows, ZoneId zone) {
    byKind(rows)
        .forEach(
            (kind, these) -> {
              letter.heading(say(to, kind.key()));
              letter.items(these.stream().map(row -> item(row, to, zone)).toList());
              these.forEach(row -> name(row, letter));
            });
    return letter;
  }

  private static Map<OnDesk, List<ShownRow>> byKind(List<ShownRow> rows) {
    return rows.stream().collect(groupingBy(row -> row.row().what(), LinkedHashMap::new, toList()));
  }

  private static void name(ShownRow row, Letter.Draft letter) {
    var who = row.who();
    if (who != null) {
      letter.names(who.id(), who.name());
    }
  }

  private Item item(ShownRow shown, Colleague to, ZoneId zone) {
    var row = shown.row();
    var due = row.due();
    var what = new ArrayList<String>();
    if (due != null) {
      what.add(
          say(
              to,
              shown.late() ? "desk.was-due" : "desk.due",
              Map.of("when", writing.time(to.language(), due.atZone(zone)))));
    }
    what.add(say(to, row.why().key()));
    var until = row.what().until();
    if (until != null) {
      var day = writing.day(to.language(), row.at().atZone(zone).toLocalDate());
      what.add(say(to, until, Map.of("day", day)));
    }
    if (!shown.standingInFor().isEmpty()) {
      what.add(say(to, "desk.for", Map.of("name", shown.standingInFor())));
    }
    return new Item(shown.title(), address.of(row.path()), String.join(" · ", what));
  }

  private String number(Colleague to, int count) {
    return count >= OnDesk.MOST
        ? writing.number(to.language(), OnDesk.MOST - 1L) + "+"
        : writing.number(to.language(), count);
  }

  private String say(Colleague to, String key) {
    return texts.say(to.language(), key);
  }

  private String say(Colleague to, String key, Map<String, ?> arguments) {
    return texts.say(to.language(), key, arguments);
  }

  private void send(Letter.Draft letter) {
    letters.send(letter.seal());
  }
}
