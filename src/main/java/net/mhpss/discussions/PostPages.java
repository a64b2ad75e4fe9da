package net.mhpss.discussions;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import net.mhpss.web.Address;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PostPages {
  /** Each is a mail to everybody who follows; a person never writes so much. */
  static final int AN_HOUR = 120;

  private static final String A_DISCUSSION = "/groups/{id}/discussions/{discussion}";

  private final Discussions discussions;
  private final Posts posts;
  private final Limits limits;

  PostPages(Discussions discussions, Posts posts, Limits limits) {
    this.discussions = discussions;
    this.posts = posts;
    this.limits = limits;
  }

  @PostMapping(A_DISCUSSION + "/posts")
  Reply write(
      @PathVariable Address id, @PathVariable Address discussion, NewPost form, Reader reader) {
    var found = find(id, discussion, reader).filter(place -> place.isWritable());
    return reader instanceof Reader.Member member && found.isPresent()
        ? write(found.get(), form, member)
        : Unsent.keep("", form.text(), "/groups/" + id + "/discussions/" + discussion, reader);
  }

  private Reply write(Discussion discussion, NewPost form, Reader.Member member) {
    var again = again(discussion, 0, form);
    return again.orElseGet(
        () ->
            limits.allows("posts by " + member.id(), AN_HOUR, Duration.ofHours(1))
                ? new SeeOther(discussion.pathOf(posts.write(discussion, form, member)))
                : new TooMany(
                    Duration.ofHours(1),
                    new WritePage(discussion, 0, form, Map.of("text", "web.slower"), null)));
  }

  /** The form once more, to look at what was written or to mend it. */
  private static Optional<Reply> again(Discussion discussion, int number, NewPost form) {
    var problems = form.problems();
    if (!form.preview() && problems.isEmpty()) {
      return Optional.empty();
    }
    var page =
        new WritePage(
            discussion,
            number,
            form,
            problems,
            DiscussionPages.shown(form.preview() && problems.isEmpty(), form.cleanText()));
    return Optional.of(problems.isEmpty() ? page : new Invalid(page));
  }

  /** The permalink of a post: opens the page that it stands on. */
  @GetMapping(A_DISCUSSION + "/posts/{number}")
  Reply lead(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      Reader reader) {
    return find(id, discussion, reader)
        .filter(found -> posts.idOf(found, number(number)).isPresent())
        .<Reply>map(found -> new SeeOther(found.pathOf(number(number))))
        .orElseGet(NotFound::new);
  }

  @GetMapping(A_DISCUSSION + "/posts/{number}/edit")
  Reply edit(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      Reader.Member member) {
    return find(id, discussion, member)
        .filter(found -> found.isWritable())
        .flatMap(
            found ->
                posts
                    .textOf(found, number(number), member)
                    .<Reply>map(
                        text ->
                            new WritePage(found, number(number), NewPost.of(text), Map.of(), null)))
        .orElseGet(NotFound::new);
  }

  @PostMapping(A_DISCUSSION + "/posts/{number}/edit")
  Reply edit(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      NewPost form,
      Reader reader) {
    if (reader instanceof Reader.Member member) {
      var found =
          find(id, discussion, reader)
              .filter(place -> place.isWritable())
              .filter(place -> posts.textOf(place, number(number), member).isPresent());
      if (found.isPresent()) {
        return edit(found.get(), number(number), form, member);
      }
    }
    return Unsent.keep("", form.text(), "/groups/" + id + "/discussions/" + discussion, reader);
  }

  private Reply edit(Discussion discussion, int number, NewPost form, Reader.Member member) {
    return again(discussion, number, form)
        .orElseGet(
            () ->
                posts.edit(discussion, number, form, member)
                    ? new SeeOther(discussion.pathOf(number))
                    : new NotFound());
  }

  @PostMapping(A_DISCUSSION + "/posts/{number}/thanks")
  Reply thank(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      Reader.Member member) {
    return find(id, discussion, member)
        .filter(found -> posts.thank(found, number(number), member))
        .<Reply>map(found -> new SeeOther(found.pathOf(number(number))))
        .orElseGet(NotFound::new);
  }

  @PostMapping(A_DISCUSSION + "/posts/{number}/thanks/end")
  Reply takeThanksBack(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      Reader.Member member) {
    return find(id, discussion, member)
        .filter(found -> posts.takeThanksBack(found, number(number), member))
        .<Reply>map(found -> new SeeOther(found.pathOf(number(number))))
        .orElseGet(NotFound::new);
  }

  private Optional<Discussion> find(Address group, Address discussion, Reader reader) {
    return discussions.find(group, discussion, reader);
  }

  /** The number of a post as it stands in an address; none has the number 0. */
  static int number(String written) {
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
  }
}
