package net.mhpss.hosting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.mhpss.messages.Conversations;
import net.mhpss.messages.NewMessage;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import net.mhpss.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DeskPages {
  private final Desk desk;
  private final Hosts hosts;
  private final Welcomes welcomes;
  private final GuestCards cards;
  private final Conversations conversations;

  DeskPages(
      Desk desk, Hosts hosts, Welcomes welcomes, GuestCards cards, Conversations conversations) {
    this.desk = desk;
    this.hosts = hosts;
    this.welcomes = welcomes;
    this.cards = cards;
    this.conversations = conversations;
  }

  @GetMapping("/desk/members")
  Reply members(@RequestParam(defaultValue = "") Address before, Reader.Member reader) {
    return asHost(
        reader,
        host -> {
          var found = desk.members(reader, before);
          var page = found.subList(0, Math.min(found.size(), Desk.PAGE));
          return new MyMembersPage(cards(page, reader), found.size() > page.size());
        });
  }

  @GetMapping("/desk/write/{id}")
  Reply writeForm(@PathVariable Address id, Reader.Member reader) {
    return welcomes
        .guest(id, reader)
        .<Reply>map(
            guest ->
                welcomes
                    .conversation(guest.id(), reader.id())
                    .<Reply>map(conversation -> new SeeOther(conversation.path()))
                    .orElseGet(() -> new WritingPage(toMember(guest), NewMessage.EMPTY, Map.of())))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/desk/write/{id}")
  Reply write(@PathVariable Address id, NewMessage form, Reader.Member reader) {
    return welcomes
        .guest(id, reader)
        .<Reply>map(
            guest -> {
              var problems = form.problems();
              if (!problems.isEmpty()) {
                return new Invalid(new WritingPage(toMember(guest), form, problems));
              }
              return conversations.mayWrite(reader)
                  ? new SeeOther(welcomes.writeToMember(guest, form, reader).path())
                  : new TooMany(Duration.ofHours(1));
            })
        .orElseGet(NotFound::new);
  }

  private static WritingPage.To toMember(Guest guest) {
    return new WritingPage.To(guest.face(), "/desk/write/" + guest.address(), "");
  }

  private Reply asHost(Reader.Member reader, Function<Host, Reply> answer) {
    return reader.may(Right.HOST_MEMBERS)
        ? hosts.find(reader.id()).map(answer).orElseGet(NotFound::new)
        : new NotFound();
  }

  private List<GuestCard> cards(List<Guest> guests, Reader.Member reader) {
    return guests.stream().map(guest -> cards.of(guest, reader)).toList();
  }
}
