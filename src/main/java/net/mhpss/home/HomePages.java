package net.mhpss.home;

import net.mhpss.discussions.Discussions;
import net.mhpss.following.News;
import net.mhpss.hosting.HostParts;
import net.mhpss.library.Works;
import net.mhpss.suggestions.Suggestions;
import net.mhpss.visits.Visits;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePages {
  private static final int NEWS = 4;
  private static final int QUESTIONS = 3;

  private final Works works;
  private final Discussions discussions;
  private final HostParts hosts;
  private final Figures figures;
  private final News news;
  private final Suggestions suggestions;
  private final Visits visits;

  HomePages(
      Works works,
      Discussions discussions,
      HostParts hosts,
      Figures figures,
      News news,
      Suggestions suggestions,
      Visits visits) {
    this.works = works;
    this.discussions = discussions;
    this.hosts = hosts;
    this.figures = figures;
    this.news = news;
    this.suggestions = suggestions;
    this.visits = visits;
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
      case Reader.Member member -> homeOf(member);
    };
  }

  /** Three questions to the database, beside who reads and what waits for them. */
  private Reply homeOf(Reader.Member member) {
    var since = visits.before(member);
    var forYou = suggestions.of(member, QUESTIONS);
    return new MemberHomePage(
        hosts.yourHost(member).orElse(null),
        FirstThings.openAfter(forYou.soFar()),
        news.glance(member, since, NEWS),
        forYou,
        since.orElse(null));
  }
}
