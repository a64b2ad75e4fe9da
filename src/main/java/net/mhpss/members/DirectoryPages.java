package net.mhpss.members;

import java.util.List;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class DirectoryPages {
  private final Directory directory;
  private final Offers offers;

  DirectoryPages(Directory directory, Offers offers) {
    this.directory = directory;
    this.offers = offers;
  }

  @GetMapping("/members")
  Reply list(Wanted wanted, Reader reader) {
    var offer = offers.in(reader.language());
    return switch (reader) {
      case Reader.Visitor _ -> new DirectoryPage(wanted, List.of(), false, offer);
      case Reader.Member member -> {
        var found = directory.find(wanted, member);
        var page = found.subList(0, Math.min(found.size(), Directory.PAGE));
        yield new DirectoryPage(wanted, page, found.size() > Directory.PAGE, offer);
      }
    };
  }
}
