package net.mhpss.hosting.introductions;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/**
 * What a host has written to two members.
 *
 * @param one by address, and what the host says to them
 * @param other by address, and what the host says to them
 * @param preview says something when it is to be shown first, and not sent
 */
record ProposalForm(String one, String other, String toOne, String toOther, String preview)
    implements Form {
  static final int LONGEST = 600;

  String textToOne() {
    return Typed.block(toOne).strip();
  }

  String textToOther() {
    return Typed.block(toOther).strip();
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    look("toOne", textToOne(), problems);
    look("toOther", textToOther(), problems);
    return problems;
  }

  private static void look(String field, String text, Map<String, String> problems) {
    if (text.isEmpty()) {
      problems.put(field, "introductions.sentence-missing");
    } else if (Typed.length(text) > LONGEST) {
      problems.put(field, "introductions.sentence-too-long");
    }
  }
}
