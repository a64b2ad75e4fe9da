package net.mhpss.suggestions;

import net.mhpss.members.MemberIntroduced;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever has just said what they do finds people, groups and works on the very next page. */
@Component
class NewHere {
  private final Making making;

  NewHere(Making making) {
    this.making = making;
  }

  @TransactionalEventListener
  void suggest(MemberIntroduced introduced) {
    making.now(introduced.member());
  }
}
