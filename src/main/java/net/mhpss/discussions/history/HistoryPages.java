package net.mhpss.discussions.history;

import java.util.ArrayList;
import java.util.List;
import net.mhpss.discussions.Discussion;
import net.mhpss.discussions.Discussions;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For members who may read the discussion: what was taken back is not for everyone. */
@Controller
class HistoryPages {
  private static final String HISTORY =
      "/groups/{id}/discussions/{discussion}/posts/{number}/history";

  private final Discussions discussions;
  private final Versions versions;

  HistoryPages(Discussions discussions, Versions versions) {
    this.discussions = discussions;
    this.versions = versions;
  }

  @GetMapping(HISTORY)
  Reply show(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String before,
      Reader.Member member) {
    var from = number(before) == 0 ? Integer.MAX_VALUE : number(before);
    return discussions
        .find(id, discussion, member)
        .flatMap(
            found ->
                versions
                    .find(found, number(number), member)
                    .<Reply>map(post -> page(found, number(number), post, from)))
        .orElseGet(NotFound::new);
  }

  private HistoryPage page(Discussion discussion, int number, Versions.Edited post, int before) {
    var found = versions.of(post, before);
    var page = found.subList(0, Math.min(found.size(), Versions.A_PAGE));
    return new HistoryPage(
        discussion,
        number,
        post.language(),
        steps(versions.after(post, before), page),
        found.size() > page.size(),
        mayForget(discussion, post));
  }

  private static List<HistoryPage.Step> steps(String now, List<Version> latestFirst) {
    var steps = new ArrayList<HistoryPage.Step>();
    var after = now;
    for (var version : latestFirst) {
      steps.add(
          new HistoryPage.Step(
              version.number(), version.until(), Differences.between(version.markdown(), after)));
      after = version.markdown();
    }
    return steps;
  }

  private static boolean mayForget(Discussion discussion, Versions.Edited post) {
    return post.mine() || discussion.group().isHosted();
  }

  @PostMapping(HISTORY + "/{version}/end")
  Reply forget(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      @PathVariable String version,
      Reader.Member member) {
    var found = discussions.find(id, discussion, member);
    var post = found.flatMap(place -> versions.find(place, number(number), member));
    if (found.isEmpty() || post.isEmpty() || !mayForget(found.get(), post.get())) {
      return new NotFound();
    }
    versions.forget(post.get(), number(version));
    return new SeeOther(found.get().permalinkOf(number(number)) + "/history");
  }

  private static int number(String written) {
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
  }
}
