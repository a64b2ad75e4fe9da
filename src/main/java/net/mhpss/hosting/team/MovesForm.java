package net.mhpss.hosting.team;

import java.util.OptionalInt;
import net.mhpss.web.Form;

/**
 * Which members are to have another host, as it was chosen.
 *
 * @param from the address of the host who has them
 * @param language that they speak or read in; empty for any
 * @param region that they are in; empty for any
 * @param quiet "on" for those alone who have not been here for a month
 * @param number at most so many; empty for all
 * @param to the address of who gets them; empty for whoever fits each best
 * @param mark of the plan that was looked at
 */
record MovesForm(
    String from,
    String language,
    String region,
    String quiet,
    String number,
    String to,
    String mark)
    implements Form {
  boolean isBlank() {
    return from.isBlank();
  }

  boolean onlyQuiet() {
    return quiet.equals("on");
  }

  /** How many at most; empty where no such number can be meant. */
  OptionalInt most(int all) {
    if (number.isBlank()) {
      return OptionalInt.of(all);
    }
    try {
      int most = Integer.parseInt(number.strip());
      return most < 1 || most > all ? OptionalInt.empty() : OptionalInt.of(most);
    } catch (NumberFormatException noNumber) {
      return OptionalInt.empty();
    }
  }
}
