package net.mhpss.members.inside;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import net.mhpss.web.Reply;

/** Knows who owes more than a password or a link. */
public interface SecondStep {
  /**
   * Where this member shows it, before they are led on; empty if nothing is owed. Somebody may want
   * no mailed link alone to let anybody in. A phone that others use too stays one meanwhile.
   */
  Optional<Reply> after(
      long member, boolean byMail, String next, boolean shared, HttpServletResponse answer);
}
