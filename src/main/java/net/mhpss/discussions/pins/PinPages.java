package net.mhpss.discussions.pins;

import java.util.function.Function;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PinPages {
  private final Groups groups;
  private final Pins pins;

  PinPages(Groups groups, Pins pins) {
    this.groups = groups;
    this.pins = pins;
  }

  @PostMapping("/groups/{id}/pins")
  Reply pin(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String discussion,
      Reader.Member host) {
    return asHost(
        id,
        host,
        group -> pins.pin(group, Address.of(discussion), host) ? back(group) : new NotFound());
  }

  @PostMapping("/groups/{id}/pins/{discussion}/end")
  Reply takeOff(@PathVariable Address id, @PathVariable Address discussion, Reader.Member host) {
    return asHost(
        id,
        host,
        group -> {
          pins.takeOff(group, discussion);
          return back(group);
        });
  }

  private static SeeOther back(Group group) {
    return new SeeOther(group.barePath() + "/hosting#pins");
  }

  private Reply asHost(Address id, Reader.Member host, Function<Group, Reply> answer) {
    return groups.find(id, host).filter(Group::isHosted).map(answer).orElseGet(NotFound::new);
  }
}
