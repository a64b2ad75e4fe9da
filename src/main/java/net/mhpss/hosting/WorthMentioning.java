package net.mhpss.hosting;

import java.util.List;
import java.util.Locale;
import net.mhpss.web.Reader;

/**
 * Whom and what a host may want to tell a member of; offered by the room that suggests. Nothing is
 * said but what everybody concerned shows to all members.
 */
public interface WorthMentioning {
  /** A few people, groups and works, the best first, with reasons that address the member. */
  List<Mention> to(long member, Reader.Member host, Locale language);
}
