package net.mhpss.taxonomy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** The countries and regions in one language, in order. */
record Atlas(
    List<Country> countries,
    Map<String, Country> country,
    List<Region> regions,
    Map<String, Region> region) {
  static final Atlas EMPTY = new Atlas(List.of(), Map.of(), List.of(), Map.of());

  static Atlas of(String language, List<Country> countries, List<Region> regions) {
    return new Atlas(
        countries.stream().sorted(Alphabet.of(language, Country::name)).toList(),
        countries.stream().collect(toMap(Country::iso2, identity())),
        regions.stream().sorted(Alphabet.of(language, Region::name)).toList(),
        regions.stream().collect(toMap(Region::m49, identity())));
  }
}
