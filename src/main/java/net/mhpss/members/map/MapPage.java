package net.mhpss.members.map;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** Where members are: the map, and the same figures as a table. */
record MapPage(TheWorld world, List<Continent> continents) implements Page {
  /** The countries of a continent that have a figure, the most members first. */
  record Continent(String m49, String name, List<Figure> countries) {
    /** At least so many in the countries shown. */
    int members() {
      return countries.stream().mapToInt(Figure::members).sum();
    }
  }

  /** At least so many members in a country. */
  record Figure(String iso2, String name, int members) {}
}
