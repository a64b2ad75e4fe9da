package net.mhpss.discussions;

import net.mhpss.discussions.drafts.Drafts;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what is being written: by a button, and by a small script while it is typed. */
@Controller
class DraftPages {
  private final Groups groups;
  private final Discussions discussions;
  private final Drafts drafts;

  DraftPages(Groups groups, Discussions discussions, Drafts drafts) {
    this.groups = groups;
    this.discussions = discussions;
    this.drafts = drafts;
  }

  /** Where a script is led when what it sent is kept: nothing to read. */
  @GetMapping("/groups/{id}/discussions/draft")
  Reply kept(@PathVariable Address id, Reader.Member member) {
    return groups
        .find(id, member)
        .filter(Group::isWritable)
        .<Reply>map(group -> new Text("text/plain;charset=UTF-8", ""))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/{id}/discussions/draft")
  Reply keep(
      @PathVariable Address id,
      NewDiscussion form,
      @RequestParam(defaultValue = "") String quiet,
      Reader.Member member) {
    return groups
        .find(id, member)
        .filter(Group::isWritable)
        .<Reply>map(
            group -> {
              drafts.keepDiscussion(
                  group.id(),
                  member.id(),
                  new Drafts.Begun(
                      Kind.read(form.kind()).orElse(Kind.QUESTION).name(),
                      upTo(NewDiscussion.LONGEST_TITLE, form.cleanTitle()),
                      upTo(NewPost.LONGEST, form.cleanText())));
              return new SeeOther(
                  group.barePath() + "/discussions/" + (quiet.isEmpty() ? "new" : "draft"));
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/{id}/discussions/{discussion}/draft")
  Reply keep(
      @PathVariable Address id,
      @PathVariable Address discussion,
      NewPost form,
      @RequestParam(defaultValue = "") String quiet,
      Reader.Member member) {
    return discussions
        .find(id, discussion, member)
        .filter(Discussion::isWritable)
        .<Reply>map(
            found -> {
              drafts.keepReply(found.id(), member.id(), upTo(NewPost.LONGEST, form.cleanText()));
              return new SeeOther(
                  quiet.isEmpty()
                      ? found.pathOf(found.posts()).replaceAll("#.*", "#reply")
                      : found.group().barePath() + "/discussions/draft");
            })
        .orElseGet(NotFound::new);
  }

  private static String upTo(int most, String text) {
    return Typed.length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
