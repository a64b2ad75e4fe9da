package net.mhpss.members.people;

import java.util.List;
import net.mhpss.members.Letterboxes;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Visibility;
import net.mhpss.members.people.KeptAway.How;
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
class PeoplePages {
  private static final String SETTINGS = "/settings/people";

  private final KeptAway kept;
  private final Letterboxes letterboxes;

  PeoplePages(KeptAway kept, Letterboxes letterboxes) {
    this.kept = kept;
    this.letterboxes = letterboxes;
  }

  @GetMapping(SETTINGS)
  Reply people(
      @RequestParam(defaultValue = "") String blocked,
      @RequestParam(defaultValue = "") String muted,
      Reader.Member member) {
    var allBlocked = kept.all(How.BLOCKED, member, Address.of(blocked));
    var allMuted = kept.all(How.MUTED, member, Address.of(muted));
    return new PeoplePage(
        letterboxes.of(member.id()),
        aPage(allBlocked),
        allBlocked.size() > KeptAway.PAGE,
        aPage(allMuted),
        allMuted.size() > KeptAway.PAGE);
  }

  private static List<MemberCard> aPage(List<MemberCard> found) {
    return found.subList(0, Math.min(found.size(), KeptAway.PAGE));
  }

  @PostMapping(SETTINGS)
  Reply open(@RequestParam(defaultValue = "") String writers, Reader.Member member) {
    letterboxes.open(Visibility.read(writers), member);
    return new SeeOther(SETTINGS);
  }

  @PostMapping("/members/{id}/block")
  Reply block(@PathVariable Address id, Reader.Member member) {
    return led(kept.begin(How.BLOCKED, id, member), id, "");
  }

  @PostMapping("/members/{id}/block/end")
  Reply unblock(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String from,
      Reader.Member member) {
    return led(kept.end(How.BLOCKED, id, member), id, from);
  }

  @PostMapping("/members/{id}/mute")
  Reply mute(@PathVariable Address id, Reader.Member member) {
    return led(kept.begin(How.MUTED, id, member), id, "");
  }

  @PostMapping("/members/{id}/mute/end")
  Reply unmute(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String from,
      Reader.Member member) {
    return led(kept.end(How.MUTED, id, member), id, from);
  }

  private static Reply led(boolean there, Address id, String from) {
    if (!there) {
      return new NotFound();
    }
    return new SeeOther(from.equals("settings") ? SETTINGS : "/members/" + id.id());
  }
}
