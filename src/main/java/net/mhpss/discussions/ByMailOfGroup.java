package net.mhpss.discussions;

import net.mhpss.groups.Group;
import net.mhpss.groups.GroupSection;
import net.mhpss.mail.ReplyAddresses;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a member of a group writes to it by mail, where mail comes in. */
@Component
class ByMailOfGroup implements GroupSection {
  private final ReplyAddresses addresses;

  ByMailOfGroup(ReplyAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public int order() {
    return 190;
  }

  @Override
  public @Nullable Part of(Group group, Reader reader) {
    return group.isWritable() && reader instanceof Reader.Member member
        ? addresses
            .of(DiscussionsByMail.KIND, member.id(), group.id())
            .map(address -> new ByMail(address.text()))
            .orElse(null)
        : null;
  }
}
