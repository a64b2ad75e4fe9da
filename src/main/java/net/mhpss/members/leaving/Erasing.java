package net.mhpss.members.leaving;

import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.mail.Letters;
import net.mhpss.members.KeepsPersonal;
import net.mhpss.members.safety.SafetyMode;
import net.mhpss.web.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Forgets a member for good, in every room at once, and writes that down in the ledger. */
@Component
class Erasing {
  private final JdbcClient db;
  private final ObjectProvider<KeepsPersonal> rooms;
  private final SafetyMode safety;
  private final Letters letters;
  private final Ledger ledger;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final TransactionOperations transaction;

  Erasing(
      JdbcClient db,
      ObjectProvider<KeepsPersonal> rooms,
      SafetyMode safety,
      Letters letters,
      Ledger ledger,
      ChangeLog changes,
      AuditLog audit,
      TransactionOperations transaction) {
    this.db = db;
    this.rooms = rooms;
    this.safety = safety;
    this.letters = letters;
    this.ledger = ledger;
    this.changes = changes;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Erases this member, in a transaction of their own; nothing happens if there is none. */
  void erase(long member) {
    var written = transaction.execute(status -> eraseNow(member));
    written.ifPresent(ledger::append);
  }

  private Optional<Ledger.Entry> eraseNow(long member) {
    var entry = ledger.note(member);
    if (entry.isEmpty()) {
      return entry;
    }
    // who was not on the way out, but is back from a backup: letters that wait must not name them
    safety.begin(member, Languages.ENGLISH);
    rooms.orderedStream().toList().reversed().forEach(room -> room.forget(member));
    letters.forget(member);
    db.sql("delete from answers where owner = :owner").param("owner", "member " + member).update();
    db.sql("delete from members where id = :member").param("member", member).update();
    audit.note(null, "members.erased", "member", member);
    changes.note("member", member);
    return entry;
  }
}
