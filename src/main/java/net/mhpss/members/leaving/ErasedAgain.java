package net.mhpss.members.leaving;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Before the first page is shown after a start: who was erased and is back, because an older backup
 * was restored, is erased again.
 */
@Component
class ErasedAgain implements SmartInitializingSingleton {
  private static final Logger log = LoggerFactory.getLogger(ErasedAgain.class);

  private final Ledger ledger;
  private final Erasing erasing;

  ErasedAgain(Ledger ledger, Erasing erasing) {
    this.ledger = ledger;
    this.erasing = erasing;
  }

  @Override
  public void afterSingletonsInstantiated() {
    replay();
  }

  /** How many were back. */
  int replay() {
    var back = ledger.whoIsBack();
    for (var member : back) {
      try {
        erasing.erase(member);
      } catch (RuntimeException failed) {
        log.error("A member who was erased is back and cannot be erased again: {}", member, failed);
      }
    }
    if (!back.isEmpty()) {
      log.warn("{} members had been erased and were back: a backup was restored", back.size());
    }
    ledger.appendMissing();
    return back.size();
  }
}
