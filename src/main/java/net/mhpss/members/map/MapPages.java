package net.mhpss.members.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.members.map.MapPage.Continent;
import net.mhpss.members.map.MapPage.Figure;
import net.mhpss.taxonomy.Countries;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MapPages {
  private final MembersByCountry members;
  private final WorldMap map;
  private final Countries countries;

  MapPages(MembersByCountry members, WorldMap map, Countries countries) {
    this.members = members;
    this.map = map;
    this.countries = countries;
  }

  @GetMapping("/members/map")
  Reply page(Reader reader) {
    var figures = members.now();
    return new MapPage(
        map.shown(figures, reader.language()), continents(figures, reader.language()));
  }

  @GetMapping("/members/map.svg")
  Reply picture(
      Reader reader,
      @RequestParam(defaultValue = "") String v,
      @RequestParam(defaultValue = "") String dark) {
    var drawn = map.drawn(reader.language());
    return new Reply.Drawing(
        dark.isEmpty() ? drawn.onLight() : drawn.onDark(), v.equals(drawn.sum()));
  }

  /** Sums are made of what is shown, and so tell nothing of what is not. */
  private List<Continent> continents(Map<String, Integer> figures, Locale language) {
    var continents = new ArrayList<Continent>();
    for (var region : countries.regions(language)) {
      var inside =
          figures.entrySet().stream()
              .filter(figure -> countries.regionsOf(figure.getKey()).contains(region.m49()))
              .map(
                  figure ->
                      new Figure(
                          figure.getKey(),
                          countries.name(figure.getKey(), language),
                          figure.getValue()))
              .toList();
      if (!inside.isEmpty()) {
        continents.add(new Continent(region.m49(), region.name(), inside));
      }
    }
    continents.sort(Comparator.comparingInt(continent -> -continent.members()));
    return continents;
  }
}
