package net.mhpss.discussions;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.mhpss.discussions.care.HeldWords;
import net.mhpss.discussions.drafts.Drafts;
import net.mhpss.discussions.polls.Polls;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.members.Offers;
import net.mhpss.web.Address;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.Moved;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DiscussionPages {
  /** In a day; a person never reaches it. */
  static final int STARTED = 40;

  private final Groups groups;
  private final Discussions discussions;
  private final Posts posts;
  private final Follows follows;
  private final Readings readings;
  private final Drafts drafts;
  private final Polls polls;
  private final Offers offers;
  private final ObjectProvider<Similar> similar;
  private final Limits limits;
  private final HeldWords held;

  DiscussionPages(
      Groups groups,
      Discussions discussions,
      Posts posts,
      Follows follows,
      Readings readings,
      Drafts drafts,
      Polls polls,
      Offers offers,
      ObjectProvider<Similar> similar,
      Limits limits,
      HeldWords held) {
    this.groups = groups;
    this.discussions = discussions;
    this.posts = posts;
    this.follows = follows;
    this.readings = readings;
    this.drafts = drafts;
    this.polls = polls;
    this.offers = offers;
    this.similar = similar;
    this.limits = limits;
    this.held = held;
  }

  @GetMapping("/groups/{id}/discussions")
  Reply list(
      @PathVariable Address id, @RequestParam(defaultValue = "") String before, Reader reader) {
    return groups
        .find(id, reader)
        .filter(Group::isReadable)
        .<Reply>map(
            group ->
                new DiscussionsPage(
                    group, DiscussionList.of(group, discussions.of(group, Place.read(before)))))
        .orElseGet(NotFound::new);
  }

  @GetMapping("/groups/{id}/discussions/new")
  Reply form(@PathVariable Address id, Reader.Member member) {
    return groups
        .find(id, member)
        .filter(Group::isWritable)
        .<Reply>map(
            group ->
                new NewDiscussionPage(
                    group, begun(group, member), Map.of(), null, Set.of(), List.of()))
        .orElseGet(NotFound::new);
  }

  private NewDiscussion begun(Group group, Reader.Member member) {
    return drafts
        .ofDiscussion(group.id(), member.id())
        .map(draft -> new NewDiscussion(draft.kind(), draft.title(), draft.text(), false, false))
        .orElse(NewDiscussion.EMPTY);
  }

  @PostMapping("/groups/{id}/discussions")
  Reply start(@PathVariable Address id, NewDiscussion form, Reader reader) {
    var group = groups.find(id, reader).filter(Group::isWritable);
    return reader instanceof Reader.Member member && group.isPresent()
        ? start(group.get(), form, member)
        : Unsent.keep(form.title(), form.text(), "/groups/" + id + "/discussions/new", reader);
  }

  private Reply start(Group group, NewDiscussion form, Reader.Member member) {
    var problems = form.problems();
    if (Kind.read(form.kind()).filter(kind -> !Kind.of(group).contains(kind)).isPresent()) {
      problems.put("kind", "discussions.kind-missing");
    }
    if (!problems.isEmpty()) {
      return new Invalid(new NewDiscussionPage(group, form, problems, null, Set.of(), List.of()));
    }
    var clues = form.clues();
    if (form.preview() || !clues.isEmpty()) {
      var preview = form.preview() ? posts.preview(form.cleanText(), group, 0, member) : null;
      return new NewDiscussionPage(
          group, form, problems, preview, clues, Similar.before(similar, form.title(), member));
    }
    if (!limits.allows("discussions by " + member.id(), STARTED, Duration.ofDays(1))) {
      return new TooMany(
          Duration.ofHours(1),
          new NewDiscussionPage(
              group, form, Map.of("text", "web.slower"), null, Set.of(), List.of()));
    }
    drafts.dropDiscussion(group.id(), member.id());
    var waits = held.insteadOf(group, form, member);
    if (waits.isPresent()) {
      return new SeeOther(waits.get());
    }
    var begun = discussions.start(group, form, member);
    return new SeeOther(group.barePath() + "/discussions/" + begun + "#begun");
  }

  @GetMapping("/groups/{id}/discussions/{discussion}")
  Reply show(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String view,
      Reader reader) {
    return find(id, discussion, reader)
        .<Reply>map(
            found ->
                view.equals("summary") && found.summary() != null
                    ? inShort(found, reader)
                    : page(found, from(after, found), reader))
        .or(() -> discussions.movedTo(id, discussion, 0, reader).map(Moved::new))
        .orElseGet(NotFound::new);
  }

  private DiscussionPage page(Discussion discussion, int after, Reader reader) {
    var shown = posts.after(after, discussion, reader);
    if (reader instanceof Reader.Member member && !shown.isEmpty()) {
      var last = shown.getLast().number();
      if (last > discussion.read()) {
        readings.keep(discussion.id(), member.id(), last);
      }
    }
    return page(discussion, after, shown, false, reader);
  }

  /** The summary and the accepted answer alone. */
  private DiscussionPage inShort(Discussion discussion, Reader reader) {
    var answer = discussion.answer();
    var shown =
        answer == null ? List.<Post>of() : posts.one(answer, discussion, reader).stream().toList();
    return page(discussion, 0, shown, true, reader);
  }

  private DiscussionPage page(
      Discussion discussion, int after, List<Post> shown, boolean inShort, Reader reader) {
    return new DiscussionPage(
        discussion,
        after,
        shown,
        inShort,
        draft(discussion, reader),
        discussion.polled() && after == 0 ? polls.of(discussion.id(), reader).orElse(null) : null,
        groups.hostsOf(discussion.group()),
        offers.in(reader.language()));
  }

  private String draft(Discussion discussion, Reader reader) {
    return reader instanceof Reader.Member member && discussion.isWritable()
        ? drafts.ofReply(discussion.id(), member.id()).orElse("")
        : "";
  }

  /** After which post a page begins: never after the last, whatever was typed. */
  private static int from(String typed, Discussion discussion) {
    var after = typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    return Math.min(after, Posts.pageOf(discussion.posts()));
  }

  @PostMapping("/groups/{id}/discussions/{discussion}/answer")
  Reply accept(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @RequestParam(defaultValue = "") String post,
      Reader.Member member) {
    return find(id, discussion, member)
        .filter(found -> found.mayBeAnsweredBy(member))
        .filter(found -> discussions.accept(found, PostPages.number(post), member))
        .<Reply>map(found -> new SeeOther(found.pathOf(PostPages.number(post))))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/{id}/discussions/{discussion}/answer/end")
  Reply reopen(@PathVariable Address id, @PathVariable Address discussion, Reader.Member member) {
    return find(id, discussion, member)
        .filter(found -> found.mayBeAnsweredBy(member))
        .<Reply>map(
            found -> {
              discussions.reopen(found);
              return new SeeOther(found.barePath());
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/{id}/discussions/{discussion}/follow")
  Reply follow(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @RequestParam(defaultValue = "") String level,
      Reader.Member member) {
    return find(id, discussion, member)
        .<Reply>map(
            found -> {
              follows.set(
                  found.id(), member.id(), FollowLevel.read(level).orElse(FollowLevel.EACH));
              return new SeeOther(found.barePath());
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/{id}/discussions/{discussion}/follow/end")
  Reply unfollow(@PathVariable Address id, @PathVariable Address discussion, Reader.Member member) {
    return find(id, discussion, member)
        .<Reply>map(
            found -> {
              follows.unfollow(found.id(), member.id());
              return new SeeOther(found.barePath());
            })
        .orElseGet(NotFound::new);
  }

  private Optional<Discussion> find(Address group, Address discussion, Reader reader) {
    return discussions.find(group, discussion, reader);
  }
}
