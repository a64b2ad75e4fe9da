package net.mhpss.suggestions;

import net.mhpss.members.MemberIntroduced;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whoever has just said what they do finds people, groups and works on the very next page. Beside
 * whoever caused it, who may still hold a connection: where the page is quicker, it makes them
 * itself.
 */
@Component
class NewHere {
  private final Making making;

  NewHere(Making making) {
    this.making = making;
  }

  @Async
  @TransactionalEventListener
  void suggest(MemberIntroduced introduced) {
    making.now(introduced.member());
  }
}
