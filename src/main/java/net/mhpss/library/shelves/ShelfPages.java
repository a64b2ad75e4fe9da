package net.mhpss.library.shelves;

import java.util.Optional;
import java.util.function.BiConsumer;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.library.Works;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShelfPages {
  private final Groups groups;
  private final Works works;
  private final Shelves shelves;

  ShelfPages(Groups groups, Works works, Shelves shelves) {
    this.groups = groups;
    this.works = works;
    this.shelves = shelves;
  }

  @GetMapping("/groups/{id}/library")
  Reply show(
      @PathVariable Address id, @RequestParam(defaultValue = "") String after, Reader reader) {
    return groups
        .find(id, reader)
        .filter(Group::isReadable)
        .<Reply>map(
            group -> {
              var found = shelves.of(group, Address.of(after), Shelves.A_PAGE + 1, reader);
              return new ShelfPage(
                  group,
                  found.subList(0, Math.min(found.size(), Shelves.A_PAGE)),
                  found.size() > Shelves.A_PAGE);
            })
        .orElseGet(NotFound::new);
  }

  /** Where a member chooses on which of their groups' shelves a work is to stand. */
  @GetMapping("/library/{id}/groups")
  Reply choose(@PathVariable Address id, Reader.Member member) {
    return works
        .card(id, member)
        .<Reply>map(work -> new PutOnShelfPage(work, shelves.toPutOn(id, member)))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/{id}/library")
  Reply put(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String work,
      Reader.Member member) {
    return groups
        .find(id, member)
        .filter(Group::isWritable)
        .<Reply>map(
            group -> shelves.put(group, Address.of(work), member) ? back(group) : new NotFound())
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/{id}/library/{work}/end")
  Reply takeOff(@PathVariable Address id, @PathVariable Address work, Reader.Member member) {
    return answer(
        groups.find(id, member).filter(Group::isWritable),
        work,
        (group, which) -> shelves.takeOff(group, which, member));
  }

  @PostMapping("/groups/{id}/library/{work}/pin")
  Reply pin(@PathVariable Address id, @PathVariable Address work, Reader.Member host) {
    return answer(hosted(id, host), work, (group, which) -> shelves.pin(group, which, true));
  }

  @PostMapping("/groups/{id}/library/{work}/pin/end")
  Reply unpin(@PathVariable Address id, @PathVariable Address work, Reader.Member host) {
    return answer(hosted(id, host), work, (group, which) -> shelves.pin(group, which, false));
  }

  private Optional<Group> hosted(Address id, Reader.Member host) {
    return groups.find(id, host).filter(Group::isHosted);
  }

  private static Reply answer(
      Optional<Group> found, Address work, BiConsumer<Group, Address> what) {
    return found
        .<Reply>map(
            group -> {
              what.accept(group, work);
              return back(group);
            })
        .orElseGet(NotFound::new);
  }

  private static Reply back(Group group) {
    return new SeeOther(group.barePath() + "/library");
  }
}
