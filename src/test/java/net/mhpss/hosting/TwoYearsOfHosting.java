package net.mhpss.hosting;

/**
 * Simulates two years of a network with 200 joins a day and twelve hosts, and prints how it went.
 * Run by {@code bench/hosting}.
 */
final class TwoYearsOfHosting {
  private TwoYearsOfHosting() {}

  public static void main(String[] arguments) {
    int days = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 730;
    int joins = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    int capacity = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 500;
    var began = System.nanoTime();
    var outcome = new SimulatedTeam(days, joins, capacity).run();
    System.out.printf(
        "%d days, %,d joined, in %.1f s%n%n",
        days, outcome.joined, (System.nanoTime() - began) / 1e9);
    System.out.println("| what | figure |\n|---|---|");
    row("welcomed in time (48 h of the host's working days)", percent(outcome.shareInTime()));
    row("welcomed within 48 h by the clock", percent(outcome.shareWithin48Hours()));
    row(
        "time to welcome, median and 90th",
        outcome.hours(0.5) + " h, " + outcome.hours(0.9) + " h");
    row(
        "answers in time",
        percent(outcome.answersInTime / (double) Math.max(1, outcome.answers))
            + " of "
            + outcome.answers);
    row(
        "largest by smallest load among hosts of the same languages, at the end",
        outcome.spread + " " + outcome.spreads);
    row("the same, the greatest of any month", Double.toString(outcome.greatestSpread));
    row("moments in which somebody had no host", outcome.withoutHost + " of " + outcome.moments);
    row("times away; hosts who left", outcome.aways + "; " + outcome.left);
    row(
        "given another host because one left, a member",
        "%.2f, at most %d".formatted(outcome.movesAMember(), outcome.mostMoves));
    row(
        "given another host on saying more of themselves",
        percent(outcome.movedOnIntroduction / (double) outcome.joined));
    System.out.println("\n| in common with the host | chosen | drawn by lot |\n|---|---|---|");
    var chosen = outcome.chosen;
    var drawn = outcome.drawn;
    fit("a language", chosen.share(chosen.language), drawn.share(drawn.language));
    fit(
        "the language of the pages",
        chosen.share(chosen.languageOfPages),
        drawn.share(drawn.languageOfPages));
    fit("a region", chosen.share(chosen.region), drawn.share(drawn.region));
    fit("an interest", chosen.share(chosen.interest), drawn.share(drawn.interest));
  }

  private static void row(String what, String figure) {
    System.out.println("| " + what + " | " + figure + " |");
  }

  private static void fit(String what, double chosen, double drawn) {
    System.out.println("| " + what + " | " + percent(chosen) + " | " + percent(drawn) + " |");
  }

  private static String percent(double share) {
    return "%.1f %%".formatted(share * 100);
  }
}
