package net.mhpss.database;

import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/**
 * Outside of a transaction a connection is given back after each question. Spring would keep it
 * until a method ends that says it takes part in none, and those who wait in it for something else
 * would wait with a connection in hand.
 */
@Component
class NothingKept implements TransactionManagerCustomizer<AbstractPlatformTransactionManager> {
  @Override
  public void customize(AbstractPlatformTransactionManager transactions) {
    transactions.setTransactionSynchronization(
        AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
  }
}
