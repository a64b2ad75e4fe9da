package net.mhpss.hosting;

import java.util.Locale;

/**
 * What the network says about hosting on {@code /hosting}. Whoever lets hosts edit the network's
 * texts offers it; until then the text that came with the program is shown.
 */
public interface HostingText {
  /** The text in this language: Markdown that begins with its title as a heading. */
  String markdown(Locale language);
}
