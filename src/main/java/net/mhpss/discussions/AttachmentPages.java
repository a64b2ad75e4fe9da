package net.mhpss.discussions;

import net.mhpss.discussions.attachments.Attachments;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Download;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.Picture;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller("attachmentPagesOfPosts") // messages have such pages of their own
class AttachmentPages {
  private static final String A_FILE = "/groups/{id}/discussions/{discussion}/files/{file}";

  private final Discussions discussions;
  private final Attachments attachments;

  AttachmentPages(Discussions discussions, Attachments attachments) {
    this.discussions = discussions;
    this.attachments = attachments;
  }

  @GetMapping(A_FILE)
  Reply file(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable Address file,
      Reader reader) {
    return discussions
        .find(id, discussion, reader)
        .flatMap(found -> attachments.find(found.id(), file))
        .<Reply>map(
            stored ->
                new Download(
                    attachments.path(stored), stored.name(), stored.mediaType(), stored.checksum()))
        .orElseGet(NotFound::new);
  }

  @GetMapping(A_FILE + "/small")
  Reply small(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable Address file,
      Reader reader) {
    return discussions
        .find(id, discussion, reader)
        .flatMap(found -> attachments.small(found.id(), file))
        .<Reply>map(jpeg -> new Picture(jpeg, true))
        .orElseGet(NotFound::new);
  }
}
