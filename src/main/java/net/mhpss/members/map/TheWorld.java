package net.mhpss.members.map;

import java.util.List;
import net.mhpss.web.Part;

/**
 * The world map and its key, to be shown on a page.
 *
 * @param address where the picture is; it changes whenever the picture does
 * @param isEmpty whether no country has a figure yet
 */
public record TheWorld(String address, boolean isEmpty) implements Part {
  List<Level> levels() {
    return Level.ALL;
  }
}
