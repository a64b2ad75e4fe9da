package net.mhpss.mail;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Knows how people are called at this moment; told by the room that knows people. */
public interface Callings {
  /**
   * How each of these is called now, in words of this language where they have no name any more.
   */
  Map<Long, String> now(Collection<Long> people, Locale language);
}
