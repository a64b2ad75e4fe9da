package net.mhpss.members;

import net.mhpss.web.Part;
import net.mhpss.web.Reader;

/**
 * A piece that a room above adds wherever a list has been narrowed to one topic or one country: the
 * button by which a member follows it.
 */
public interface ListSection {
  /** What this member is offered there. */
  Part of(ListAbout about, Reader.Member member);
}
