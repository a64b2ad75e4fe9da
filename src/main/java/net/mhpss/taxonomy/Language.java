package net.mhpss.taxonomy;

import com.ibm.icu.text.CaseMap;
import java.util.Locale;

/**
 * A language that people speak and works are written in: named in its reader's language, as in the
 * middle of a sentence, and as its own speakers name it.
 */
public record Language(String code, String name, String ownName, String direction) {
  /** Its name as it begins a line in a list: “Français”, where {@link #name} is “français”. */
  public String listed(Locale reader) {
    return CaseMap.toTitle().wholeString().noLowercase().apply(reader, null, name);
  }
}
