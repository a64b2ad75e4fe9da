package net.mhpss.members.directory;

import net.mhpss.members.ListSections;
import net.mhpss.members.Offers;
import net.mhpss.members.map.WorldMap;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DirectoryPages {
  private final Directory directory;
  private final Values values;
  private final Offers offers;
  private final WorldMap map;
  private final ListSections sections;

  DirectoryPages(
      Directory directory, Values values, Offers offers, WorldMap map, ListSections sections) {
    this.sections = sections;
    this.directory = directory;
    this.values = values;
    this.offers = offers;
    this.map = map;
  }

  @GetMapping("/members")
  Reply list(@RequestParam MultiValueMap<String, String> asked, Reader reader) {
    return switch (reader) {
      case Reader.Visitor _ -> new WhoIsHerePage(map.shown(reader.language()));
      case Reader.Member member -> {
        var wanted = Wanted.of(asked, values);
        yield DirectoryPage.of(
            wanted,
            directory.find(wanted, member),
            values,
            sections.of(wanted.only("interest"), wanted.only("country"), member),
            offers.in(member.language()),
            member.language());
      }
    };
  }
}
