package net.mhpss.messages;

import net.mhpss.members.SafetyBegan;
import net.mhpss.members.SafetyEnded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets who is in safety mode look like somebody who has left, to those with whom they wrote before:
 * these know who they are, and would know the pseudonym everywhere else. A host goes on helping.
 */
@Component
class CorrespondentsOutOfSight {
  private final JdbcClient db;

  CorrespondentsOutOfSight(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(SafetyBegan began) {
    show(began.member(), false);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(SafetyEnded ended) {
    show(ended.member(), true);
  }

  private void show(long member, boolean shown) {
    for (var table : new String[] {"participants", "former_participants"}) {
      db.sql(
              "update "
                  + table
                  + """
                     p
                       set shown = :shown
                      from conversations c
                     where c.id = p.conversation_id and c.kind <> 'HOST' and p.member_id = :member
                    """)
          .param("shown", shown)
          .param("member", member)
          .update();
    }
  }
}
