package net.mhpss.discussions;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.mhpss.discussions.attachments.Attachments;
import net.mhpss.discussions.attachments.PostUploads;
import net.mhpss.discussions.attachments.PostUploads.Sent;
import net.mhpss.discussions.care.HeldWords;
import net.mhpss.discussions.drafts.Drafts;
import net.mhpss.files.Upload;
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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PostPages {
  /** Each is a mail to everybody who follows; a person never writes so much. */
  static final int AN_HOUR = 120;

  /** Each is kept as a version; a person never mends so much. */
  static final int EDITS_AN_HOUR = 60;

  private static final String A_DISCUSSION = "/groups/{id}/discussions/{discussion}";

  private final Discussions discussions;
  private final Posts posts;
  private final Drafts drafts;
  private final Attachments attachments;
  private final PostUploads uploads;
  private final Limits limits;
  private final HeldWords held;

  PostPages(
      Discussions discussions,
      Posts posts,
      Drafts drafts,
      Attachments attachments,
      PostUploads uploads,
      Limits limits,
      HeldWords held) {
    this.discussions = discussions;
    this.posts = posts;
    this.drafts = drafts;
    this.attachments = attachments;
    this.uploads = uploads;
    this.limits = limits;
    this.held = held;
  }

  @PostMapping(A_DISCUSSION + "/posts")
  Reply write(
      @PathVariable Address id,
      @PathVariable Address discussion,
      NewPost form,
      HttpServletRequest request,
      Reader reader) {
    var found = find(id, discussion, reader).filter(place -> place.isWritable());
    return reader instanceof Reader.Member member && found.isPresent()
        ? write(found.get(), form, uploads.of(request), member)
        : Unsent.keep("", form.text(), "/groups/" + id + "/discussions/" + discussion, reader);
  }

  private Reply write(
      Discussion discussion, NewPost form, Upload<Sent> upload, Reader.Member member) {
    return again(discussion, 0, form, upload, member)
        .orElseGet(
            () ->
                limits.allows("posts by " + member.id(), AN_HOUR, Duration.ofHours(1))
                    ? new SeeOther(send(discussion, form, upload, member))
                    : new TooMany(
                        Duration.ofHours(1),
                        new WritePage(
                            discussion, 0, form, Map.of("text", "web.slower"), null, Set.of())));
  }

  /**
   * Where its author sees it now: among the others, or by itself, without its file, while it waits.
   */
  private String send(
      Discussion discussion, NewPost form, Upload<Sent> upload, Reader.Member member) {
    drafts.dropReply(discussion.id(), member.id());
    return held.insteadOf(discussion, form, member)
        .map(waiting -> Attachments.isThere(upload) ? waiting + "?file=later" : waiting)
        .orElseGet(() -> discussion.pathOf(written(discussion, form, upload, member)));
  }

  private int written(
      Discussion discussion, NewPost form, Upload<Sent> upload, Reader.Member member) {
    var number = posts.write(discussion, form, member);
    posts.idOf(discussion, number).ifPresent(post -> attachments.keep(post, upload));
    return number;
  }

  /**
   * The form once more, to look at what was written or to mend it; and once if it may tell who
   * somebody is whom its writer supports.
   */
  private Optional<Reply> again(
      Discussion discussion, int number, NewPost form, Upload<Sent> upload, Reader.Member member) {
    var problems = new LinkedHashMap<>(form.problems());
    var refused = Attachments.problem(upload);
    if (refused != null) {
      problems.put("file", refused);
    }
    var clues = form.clues();
    if (!form.preview() && problems.isEmpty() && clues.isEmpty()) {
      return Optional.empty();
    }
    var wrong = !problems.isEmpty();
    if (refused == null && Attachments.isThere(upload)) {
      problems.put("file", "discussions.file-again"); // a browser sends it once alone
    }
    if (wrong) {
      return Optional.of(
          new Invalid(new WritePage(discussion, number, form, problems, null, Set.of())));
    }
    var preview =
        form.preview()
            ? posts.preview(form.cleanText(), discussion.group(), discussion.id(), member)
            : null;
    return Optional.of(new WritePage(discussion, number, form, problems, preview, clues));
  }

  /** Begins an answer, with the words of another post where one is named. */
  @GetMapping(A_DISCUSSION + "/posts/new")
  Reply begin(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @RequestParam(defaultValue = "") String quote,
      Reader.Member member) {
    return find(id, discussion, member)
        .filter(Discussion::isWritable)
        .<Reply>map(
            found -> {
              var begun = drafts.ofReply(found.id(), member.id()).orElse("");
              var quoted = posts.quoted(found, number(quote), member).orElse("");
              var text = begun.isBlank() ? quoted : begun.stripTrailing() + "\n\n" + quoted;
              return new WritePage(found, 0, NewPost.of(text), Map.of(), null, Set.of());
            })
        .orElseGet(NotFound::new);
  }

  /** The permalink of a post: opens the page that it stands on. */
  @GetMapping(A_DISCUSSION + "/posts/{number}")
  Reply lead(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      Reader reader) {
    var found = find(id, discussion, reader);
    var elsewhere =
        found.isPresent()
            ? discussions.movedTo(found.get(), number(number), reader)
            : discussions.movedTo(id, discussion, number(number), reader);
    return elsewhere
        .or(
            () ->
                found
                    .filter(place -> number(number) > 0 && number(number) <= place.posts())
                    .map(place -> place.pathOf(number(number))))
        .<Reply>map(SeeOther::new)
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
                            new WritePage(
                                found, number(number), NewPost.of(text), Map.of(), null, Set.of())))
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
    return again(discussion, number, form, new Upload.None<>(), member)
        .orElseGet(
            () -> {
              if (!limits.allows("edits by " + member.id(), EDITS_AN_HOUR, Duration.ofHours(1))) {
                return new TooMany(
                    Duration.ofHours(1), wrong(discussion, number, form, "web.slower"));
              }
              var before = posts.textOf(discussion, number, member).orElse("");
              if (held.refuses(discussion, before, form, member)) {
                return new Invalid(wrong(discussion, number, form, "discussions.edit-would-wait"));
              }
              return posts.edit(discussion, number, form, member)
                  ? new SeeOther(discussion.pathOf(number))
                  : new NotFound();
            });
  }

  private static WritePage wrong(Discussion discussion, int number, NewPost form, String problem) {
    return new WritePage(discussion, number, form, Map.of("text", problem), null, Set.of());
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
