package net.mhpss.messages;

import java.util.Objects;
import java.util.function.BiFunction;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SaidPages {
  private final Conversations conversations;
  private final TakingBack takingBack;

  SaidPages(Conversations conversations, TakingBack takingBack) {
    this.conversations = conversations;
    this.takingBack = takingBack;
  }

  @GetMapping("/messages/{id}/said/{number}")
  Reply message(@PathVariable Address id, @PathVariable String number, Reader.Member reader) {
    return about(
        id,
        number,
        reader,
        (conversation, message) ->
            new SaidPage(
                conversation,
                message,
                Objects.equals(message.author(), reader.id()),
                takingBack.isPossible(message, reader)));
  }

  @PostMapping("/messages/{id}/said/{number}/put-away")
  Reply putAway(@PathVariable Address id, @PathVariable String number, Reader.Member reader) {
    return about(
        id,
        number,
        reader,
        (conversation, message) -> {
          takingBack.forMe(conversation, message.id(), reader);
          return new SeeOther(conversation.path());
        });
  }

  @PostMapping("/messages/{id}/said/{number}/take-back")
  Reply takeBack(@PathVariable Address id, @PathVariable String number, Reader.Member reader) {
    return about(
        id,
        number,
        reader,
        (conversation, message) ->
            takingBack.forAll(conversation, message.id(), reader)
                ? new SeeOther(conversation.path())
                // too late: the page says so by no longer offering it
                : new SeeOther(conversation.path() + "/said/" + message.id()));
  }

  private Reply about(
      Address id,
      String number,
      Reader.Member reader,
      BiFunction<Conversation, Message, Reply> answer) {
    return number.matches("\\d{1,18}")
        ? conversations
            .find(id, reader)
            .flatMap(
                conversation ->
                    conversations
                        .message(conversation, Long.parseLong(number), reader)
                        .map(message -> answer.apply(conversation, message)))
            .orElseGet(NotFound::new)
        : new NotFound();
  }
}
