package net.mhpss.home;

import net.mhpss.discussions.Discussions;
import net.mhpss.hosting.HostParts;
import net.mhpss.library.Works;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePages {
  private final Works works;
  private final Discussions discussions;
  private final HostParts hosts;
  private final Figures figures;
  private final FirstThings firstThings;

  HomePages(
      Works works,
      Discussions discussions,
      HostParts hosts,
      Figures figures,
      FirstThings firstThings) {
    this.works = works;
    this.discussions = discussions;
    this.hosts = hosts;
    this.figures = figures;
    this.firstThings = firstThings;
  }

  @GetMapping("/")
  Reply home(Reader reader) {
    return switch (reader) {
      case Reader.Visitor visitor ->
          new HomePage(
              works.newest(4, visitor),
              discussions.open(visitor, 5),
              hosts.team(visitor.language(), 3),
              figures.now());
      case Reader.Member member ->
          new MemberHomePage(
              works.newest(4, member),
              discussions.open(member, 8),
              hosts.yourHost(member),
              firstThings.of(member));
    };
  }
}
