package net.mhpss.hosting.team;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures as a table for other programs (RFC 4180): the same English heads in every language
 * and every year, so that what reads it once reads it always. Rows without a host are of the whole
 * team.
 */
final class FiguresInCsv {
  private FiguresInCsv() {}

  /**
   * The whole file.
   *
   * @param mark whether it begins with a byte order mark, without which some spreadsheets take it
   *     for another encoding
   */
  static String of(
      List<TeamFigures.Month> months,
      List<TeamFigures.HostMonth> hosts,
      List<TeamFigures.Opened> opened,
      boolean mark) {
    var text = new StringWriter();
    if (mark) {
      text.write('\ufeff');
    }
    var csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(
        "month",
        "host",
        "joined",
        "members",
        "welcomed",
        "welcomed_late",
        "welcome_hours_median",
        "welcome_hours_90th",
        "answers",
        "answer_hours_median",
        "answer_hours_90th",
        "introductions_opened");
    for (var month : months) {
      row(
          csv,
          month.month().toString(),
          "",
          month.joined(),
          "",
          month.done(),
          opened(opened, month.month(), null));
      hosts.stream()
          .filter(host -> host.month().equals(month.month()))
          .forEach(
              host ->
                  row(
                      csv,
                      host.month().toString(),
                      harmless(host.host()),
                      host.joined(),
                      Integer.toString(host.members()),
                      host.done(),
                      opened(opened, host.month(), host.id())));
    }
    return text.toString();
  }

  private static void row(
      CsvWriter csv,
      String month,
      String host,
      int joined,
      String members,
      TeamFigures.Done done,
      int opened) {
    csv.writeRecord(
        month,
        host,
        Integer.toString(joined),
        members,
        Integer.toString(done.welcomes().times()),
        Integer.toString(done.welcomes().late()),
        number(done.welcomes().median()),
        number(done.welcomes().ninth()),
        Integer.toString(done.answers().times()),
        number(done.answers().median()),
        number(done.answers().ninth()),
        Integer.toString(opened));
  }

  /** By one host in a month, or by all. */
  private static int opened(List<TeamFigures.Opened> opened, YearMonth month, @Nullable Long host) {
    return opened.stream()
        .filter(some -> some.month().equals(month))
        .filter(some -> host == null || host.equals(some.host()))
        .mapToInt(TeamFigures.Opened::times)
        .sum();
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  /** A name that a spreadsheet would take for a formula is made plain text. */
  static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
