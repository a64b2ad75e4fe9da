package net.mhpss.messages;

import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Download;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.Picture;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class AttachmentPages {
  private final Conversations conversations;
  private final Attachments attachments;

  AttachmentPages(Conversations conversations, Attachments attachments) {
    this.conversations = conversations;
    this.attachments = attachments;
  }

  @GetMapping("/messages/{id}/files/{file}")
  Reply file(@PathVariable Address id, @PathVariable Address file, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .flatMap(conversation -> attachments.find(conversation, file, reader))
        .<Reply>map(
            stored ->
                new Download(
                    attachments.path(stored), stored.name(), stored.mediaType(), stored.checksum()))
        .orElseGet(NotFound::new);
  }

  @GetMapping("/messages/{id}/files/{file}/small")
  Reply small(@PathVariable Address id, @PathVariable Address file, Reader.Member reader) {
    return conversations
        .find(id, reader)
        .flatMap(conversation -> attachments.small(conversation, file, reader))
        .<Reply>map(jpeg -> new Picture(jpeg, true))
        .orElseGet(NotFound::new);
  }
}
