package net.mhpss.discussions.tending;

import java.util.Map;
import java.util.Optional;
import net.mhpss.discussions.Discussion;
import net.mhpss.discussions.Discussions;
import net.mhpss.text.Markdown;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SummaryPages {
  private static final String SUMMARY = "/groups/{id}/discussions/{discussion}/summary";

  private final Discussions discussions;
  private final Summaries summaries;

  SummaryPages(Discussions discussions, Summaries summaries) {
    this.discussions = discussions;
    this.summaries = summaries;
  }

  @GetMapping(SUMMARY)
  Reply form(@PathVariable Address id, @PathVariable Address discussion, Reader.Member member) {
    return hosted(id, discussion, member)
        .<Reply>map(
            found -> {
              var said = found.summary();
              var form = new NewSummary(said == null ? "" : said.markdown(), false);
              return new SummaryPage(found, form, Map.of(), null);
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping(SUMMARY)
  Reply write(
      @PathVariable Address id,
      @PathVariable Address discussion,
      NewSummary form,
      Reader.Member member) {
    return hosted(id, discussion, member)
        .map(found -> write(found, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply write(Discussion discussion, NewSummary form, Reader.Member host) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(new SummaryPage(discussion, form, problems, null));
    }
    if (form.preview()) {
      return new SummaryPage(discussion, form, problems, Markdown.html(form.cleanText()));
    }
    summaries.write(discussion, form, host);
    return new SeeOther(discussion.barePath());
  }

  @PostMapping(SUMMARY + "/end")
  Reply takeAway(@PathVariable Address id, @PathVariable Address discussion, Reader.Member member) {
    return hosted(id, discussion, member)
        .<Reply>map(
            found -> {
              summaries.takeAway(found);
              return new SeeOther(found.barePath());
            })
        .orElseGet(NotFound::new);
  }

  private Optional<Discussion> hosted(Address group, Address discussion, Reader.Member member) {
    return discussions.find(group, discussion, member).filter(found -> found.group().isHosted());
  }
}
