package net.mhpss.hosting.settings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.Hosts;
import net.mhpss.hosting.Weight;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Region;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class HostSettingsPages {
  private static final String OWN = "/desk/settings";

  private final Arrangements arrangements;
  private final Hosts hosts;
  private final Languages languages;
  private final Countries countries;
  private final Texts texts;

  HostSettingsPages(
      Arrangements arrangements,
      Hosts hosts,
      Languages languages,
      Countries countries,
      Texts texts) {
    this.arrangements = arrangements;
    this.hosts = hosts;
    this.languages = languages;
    this.countries = countries;
    this.texts = texts;
  }

  @GetMapping(OWN)
  Reply settings(Reader.Member reader) {
    return show(hosts.find(reader.id()), reader);
  }

  @PostMapping(OWN)
  Reply keep(HostSettings form, Reader.Member reader) {
    return keep(hosts.find(reader.id()), form, reader);
  }

  @GetMapping("/desk/team/{id}/settings")
  Reply settingsOf(@PathVariable Address id, Reader.Member reader) {
    return show(hosts.at(id), reader);
  }

  @PostMapping("/desk/team/{id}/settings")
  Reply keepFor(@PathVariable Address id, HostSettings form, Reader.Member reader) {
    return keep(hosts.at(id), form, reader);
  }

  private Reply show(Optional<Host> of, Reader.Member reader) {
    return of.filter(host -> Arrangements.mayDecide(host, reader))
        .<Reply>map(host -> page(host, arrangements.of(host), Map.of(), reader))
        .orElseGet(NotFound::new);
  }

  private Reply keep(Optional<Host> of, HostSettings form, Reader.Member reader) {
    return of.filter(host -> Arrangements.mayDecide(host, reader))
        .map(
            host -> {
              var problems = arrangements.keep(host, form, reader);
              return problems.isEmpty()
                  ? new SeeOther(
                      host.id() == reader.id() ? "/desk" : "/desk/team/" + host.address())
                  : new Invalid(page(host, form, problems, reader));
            })
        .orElseGet(NotFound::new);
  }

  private HostSettingsPage page(
      Host host, HostSettings form, Map<String, String> problems, Reader.Member reader) {
    var language = reader.language();
    return new HostSettingsPage(
        host,
        host.id() == reader.id(),
        form,
        problems,
        Stream.of(Weight.values())
            .map(weight -> new Choice(weight.name(), texts.say(language, weight.key())))
            .toList(),
        languages.all(language).stream()
            .map(spoken -> new Choice(spoken.code(), spoken.name()))
            .toList(),
        regions(language),
        Stream.of(DayOfWeek.values())
            .map(
                day ->
                    new Choice(
                        String.valueOf(day.getValue()),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, language)))
            .toList(),
        arrangements.zones(host).stream()
            .map(zone -> new Choice(zone, zone.replace('_', ' ')))
            .toList());
  }

  private List<Choice> regions(Locale language) {
    var choices = new ArrayList<Choice>();
    for (var region : countries.regions(language)) {
      add(choices, region, language);
    }
    return choices;
  }

  private void add(List<Choice> choices, Region region, Locale language) {
    choices.add(new Choice(region.m49(), region.name()));
    countries.regionsIn(region.m49(), language).forEach(inner -> add(choices, inner, language));
  }
}
