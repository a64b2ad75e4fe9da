package net.mhpss.inbound;

import java.util.Optional;
import net.mhpss.web.Reader;

/** A room whose threads are answered by mail; offered here, done by the room that has them. */
public interface TakesMail {
  /** The letter by which the addresses of its threads are known. */
  char kind();

  /**
   * Does what a mail asks, in the transaction that notes what became of it. Whose it is has been
   * made certain; what they may do at this moment, the room decides as for its own pages.
   */
  Taking take(NewMail mail);

  /** What the address {@code name+kind.word@…} stands for, as far as this member may know of it. */
  default Optional<Long> named(String word, Reader.Member member) {
    return Optional.empty();
  }

  /** Ends mails about this to a member; false when there is nothing to end. */
  default boolean stop(long number, Reader.Member member) {
    return false;
  }

  /** Takes a member in, or asks for them; with what they wrote to those who decide. */
  default Taking join(long number, String note, Reader.Member member) {
    return new Taking.Refused(Taking.Why.NOT_THERE);
  }
}
