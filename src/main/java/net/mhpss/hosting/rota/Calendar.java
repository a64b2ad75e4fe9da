package net.mhpss.hosting.rota;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Texts;
import org.springframework.stereotype.Component;

/** Duties as a calendar for other programs (RFC 5545): one event of whole days a week. */
@Component("rotaCalendar")
class Calendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Bytes in a line, without its end. */
  private static final int LONGEST = 75;

  private final Texts texts;
  private final PublicAddress address;
  private final Clock clock;

  Calendar(Texts texts, PublicAddress address, Clock clock) {
    this.texts = texts;
    this.address = address;
    this.clock = clock;
  }

  String of(List<Duty> duties, Locale language) {
    var text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//MHPSS Network//Rota//EN");
    for (var duty : duties) {
      line(text, "BEGIN:VEVENT");
      line(text, "UID:duty-" + day(duty.week()) + "@" + address.host());
      line(text, "DTSTAMP:" + MOMENT.format(clock.instant()));
      line(text, "DTSTART;VALUE=DATE:" + day(duty.week()));
      line(text, "DTEND;VALUE=DATE:" + day(duty.week().plusWeeks(1)));
      line(text, "SUMMARY:" + escaped(texts.say(language, "rota.event")));
      line(text, "DESCRIPTION:" + escaped(texts.say(language, "rota.lead")));
      line(text, "URL:" + address.of("/desk/rota"));
      line(text, "TRANSP:TRANSPARENT");
      line(text, "END:VEVENT");
    }
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n");
  }

  /** Folded so that no line is longer than 75 bytes and no letter is cut in two. */
  static void line(StringBuilder text, String line) {
    int bytes = 0;
    for (int at = 0; at < line.length(); ) {
      var letter = Character.toString(line.codePointAt(at));
      int more = letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > LONGEST) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(letter);
      bytes += more;
      at += letter.length();
    }
    text.append("\r\n");
  }
}
