package net.mhpss.hosting.asking;

import java.time.Duration;
import java.util.Map;
import net.mhpss.hosting.Hosts;
import net.mhpss.messages.Conversations;
import net.mhpss.messages.NewMessage;
import net.mhpss.web.Address;
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
class AskingPages {
  private final Asking asking;
  private final Hosts hosts;
  private final Conversations conversations;

  AskingPages(Asking asking, Hosts hosts, Conversations conversations) {
    this.asking = asking;
    this.hosts = hosts;
    this.conversations = conversations;
  }

  /** May the new host read what was written with the one before? */
  @GetMapping("/messages/host/earlier")
  Reply earlier(Reader.Member reader) {
    var host = hosts.of(reader.id());
    var earlier = asking.earlier(reader, host);
    return earlier.isEmpty() ? new SeeOther("/messages/host") : new EarlierPage(host, earlier);
  }

  @PostMapping("/messages/host/earlier")
  Reply decide(@RequestParam(defaultValue = "") String read, Reader.Member reader) {
    if (!read.equals("yes") && !read.equals("no")) {
      return new SeeOther("/messages/host/earlier");
    }
    asking.decide(read.equals("yes"), hosts.of(reader.id()), reader);
    return new SeeOther("/messages/host");
  }

  @GetMapping("/desk/stand-in/{id}")
  Reply standIn(@PathVariable Address id, Reader.Member reader) {
    return asking
        .waiting(id, reader)
        .<Reply>map(
            theirs ->
                asking.takesPart(theirs, reader)
                    ? new SeeOther(theirs.conversation().path())
                    : new StandInPage(theirs.member(), theirs.host()))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/desk/stand-in/{id}")
  Reply doStandIn(@PathVariable Address id, Reader.Member reader) {
    return asking
        .waiting(id, reader)
        .<Reply>map(
            theirs -> {
              asking.standIn(theirs, reader);
              return new SeeOther(theirs.conversation().path());
            })
        .orElseGet(NotFound::new);
  }

  @GetMapping("/desk/join/{id}")
  Reply join(@PathVariable Address id, Reader.Member reader) {
    return asking
        .overseen(id, reader)
        .<Reply>map(
            theirs ->
                asking.takesPart(theirs, reader)
                    ? new SeeOther(theirs.conversation().path())
                    : new JoinPage(theirs.member(), theirs.host(), NewMessage.EMPTY, Map.of()))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/desk/join/{id}")
  Reply doJoin(@PathVariable Address id, NewMessage form, Reader.Member reader) {
    return asking
        .overseen(id, reader)
        .map(
            theirs -> {
              var problems = form.problems();
              if (!problems.isEmpty()) {
                return new Invalid(new JoinPage(theirs.member(), theirs.host(), form, problems));
              }
              if (!conversations.mayWrite(reader)) {
                return new TooMany(Duration.ofHours(1));
              }
              asking.join(theirs, form, reader);
              return new SeeOther(theirs.conversation().path());
            })
        .orElseGet(NotFound::new);
  }
}
