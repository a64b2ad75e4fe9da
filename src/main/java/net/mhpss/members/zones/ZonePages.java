package net.mhpss.members.zones;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.mhpss.taxonomy.Clocks;
import net.mhpss.web.Choice;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ZonePages {
  private final Zones zones;
  private final Clock clock;

  ZonePages(Zones zones, Clock clock) {
    this.zones = zones;
    this.clock = clock;
  }

  @GetMapping("/settings/zone")
  Reply zone(Reader.Member reader) {
    return page(reader.zone().getId(), false, reader);
  }

  @PostMapping("/settings/zone")
  Reply choose(@RequestParam(defaultValue = "") String zone, Reader.Member reader) {
    if (!Zones.exists(zone)) {
      return new Invalid(page(reader.zone().getId(), true, reader));
    }
    zones.choose(zone, reader);
    return new SeeOther("/settings");
  }

  private ZonePage page(String chosen, boolean unknown, Reader.Member reader) {
    var near = zones.countryOf(reader).map(Clocks::in).orElse(List.of());
    var elsewhere = new ArrayList<>(Clocks.all());
    elsewhere.removeAll(near);
    elsewhere.add("UTC");
    return new ZonePage(
        choices(near, reader.language()),
        choices(elsewhere, reader.language()),
        chosen.equals("Z") ? "UTC" : chosen,
        unknown);
  }

  /** With the distance set apart, so that it stands as written in right-to-left lines too. */
  private List<Choice> choices(List<String> zones, Locale language) {
    return Clocks.named(zones, language, clock.instant()).stream()
        .map(
            zone ->
                new Choice(
                    zone.id(),
                    "%s · %s · \u2066%s\u2069"
                        .formatted(zone.place(), zone.time(), zone.distance())))
        .toList();
  }
}
