package net.mhpss.groups;

import net.mhpss.inbound.Taking;
import net.mhpss.inbound.Taking.Deed;
import net.mhpss.inbound.Taking.Refused;
import net.mhpss.inbound.Taking.Taken;
import net.mhpss.inbound.Taking.Why;
import net.mhpss.web.Reader;
import org.springframework.stereotype.Component;

/** How members join groups by mail: as by the button on the page. */
@Component
public class JoiningByMail {
  private final Memberships memberships;

  JoiningByMail(Memberships memberships) {
    this.memberships = memberships;
  }

  /** Lets a member into this group, or asks its hosts. */
  public Taking join(Group group, String note, Reader.Member member) {
    var wish = new JoinWish(note, "");
    if (!wish.problems().isEmpty()) {
      return new Refused(Why.TOO_LONG);
    }
    return switch (memberships.join(group, member, wish.cleanNote())) {
      case Joining.AwaitingHost() -> new Taken(group.barePath(), Deed.ASKED_TO_JOIN);
      case Joining.Joined(), Joining.Already() -> new Taken(group.barePath(), Deed.JOINED);
    };
  }
}
