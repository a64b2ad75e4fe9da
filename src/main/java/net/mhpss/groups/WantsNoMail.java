package net.mhpss.groups;

import java.util.Collection;
import java.util.Set;

/** Knows which members want nothing mailed of a group; a room above offers it that keeps it. */
public interface WantsNoMail {
  /** Those of these members who want no mails of this group. */
  Set<Long> among(Collection<Long> members, long group);
}
