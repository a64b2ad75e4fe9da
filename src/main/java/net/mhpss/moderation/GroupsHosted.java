package net.mhpss.moderation;

import java.util.List;

/** Which groups a member hosts, and so looks after what is said in them; told by their room. */
public interface GroupsHosted {
  /** The numbers of the groups that this member hosts. */
  List<Long> of(long member);
}
