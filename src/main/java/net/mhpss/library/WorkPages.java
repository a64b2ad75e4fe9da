package net.mhpss.library;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import net.mhpss.members.ListSections;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Gone;
import net.mhpss.web.Reply.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WorkPages {
  private final Works works;
  private final Finding finding;
  private final Downloads downloads;
  private final Choices choices;
  private final ListSections sections;

  WorkPages(
      Works works, Finding finding, Downloads downloads, Choices choices, ListSections sections) {
    this.sections = sections;
    this.works = works;
    this.finding = finding;
    this.downloads = downloads;
    this.choices = choices;
  }

  @GetMapping("/library")
  Reply list(@RequestParam MultiValueMap<String, String> asked, Reader reader) {
    var search = Search.of(asked, choices);
    return LibraryPage.of(
        search,
        finding.find(search, reader),
        choices,
        sections.of(search.values(Facet.TOPIC), search.values(Facet.COUNTRY), reader),
        reader.language());
  }

  @GetMapping("/library/{id}")
  Reply show(@PathVariable Address id, Reader reader) {
    return works
        .find(id, reader)
        .<Reply>map(work -> WorkPage.of(work, reader, choices))
        .orElseGet(() -> works.wasRemoved(id) ? new Gone() : new NotFound());
  }

  @GetMapping("/library/{id}/files/{file}")
  Reply download(@PathVariable Address id, @PathVariable Address file, HttpServletRequest request) {
    return downloads
        .find(id, file)
        .<Reply>map(
            offered -> {
              if (Files.exists(offered.download().file())) {
                downloads.count(
                    offered.file(),
                    request.getMethod(),
                    request.getHeader("Range"),
                    request.getHeader("User-Agent"));
              }
              return offered.download();
            })
        .orElseGet(() -> works.wasRemoved(id) ? new Gone() : new NotFound());
  }
}
