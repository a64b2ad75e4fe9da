package net.mhpss.members.keys;

import java.util.List;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.members.inside.Sessions;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what a member signs in with. The member is told by mail; of who holds an office it is
 * noted; and where something was taken away, what other devices have shown with it counts no more.
 */
@Component
class KeyRing {
  private final Passkeys passkeys;
  private final Authenticators authenticators;
  private final RecoveryCodes recovery;
  private final SecondFactors factors;
  private final MailedLinks links;
  private final Sessions sessions;
  private final KeyLetters letters;
  private final AuditLog audit;

  KeyRing(
      Passkeys passkeys,
      Authenticators authenticators,
      RecoveryCodes recovery,
      SecondFactors factors,
      MailedLinks links,
      Sessions sessions,
      KeyLetters letters,
      AuditLog audit) {
    this.passkeys = passkeys;
    this.authenticators = authenticators;
    this.recovery = recovery;
    this.factors = factors;
    this.links = links;
    this.sessions = sessions;
    this.letters = letters;
    this.audit = audit;
  }

  /**
   * Whether the member may change their keys on this device. Who holds an office and has a second
   * factor shows it first: else whoever has found out their password could give themselves one.
   */
  boolean isOpenTo(Reader.Member member) {
    return member.resting().isEmpty() || !factors.of(member.id()).any();
  }

  /** Adds a passkey; the key of why not, or empty when it is done. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<String> addPasskey(Reader.Member member, String name, byte[] challenge, String answer) {
    var problem = passkeys.take(member.id(), name, challenge, answer);
    if (problem.isEmpty()) {
      letters.passkeyAdded(member.id());
      note(member, "added-passkey");
    }
    return problem;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  boolean removePasskey(Address key, Reader.Member member, @Nullable String session) {
    var removed = passkeys.remove(key, member.id());
    if (removed) {
      letters.passkeyRemoved(member.id());
      note(member, "removed-passkey");
      afterRemoval(member, session);
    }
    return removed;
  }

  /** Adds an authenticator app, in the place of the one before, if the code shows its secret. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean addApp(Reader.Member member, byte[] secret, String code) {
    var added = authenticators.take(member.id(), secret, SecondFactors.digits(code));
    if (added) {
      letters.appAdded(member.id());
      note(member, "added-authenticator");
    }
    return added;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  boolean removeApp(Reader.Member member, @Nullable String session) {
    var removed = authenticators.remove(member.id());
    if (removed) {
      letters.appRemoved(member.id());
      note(member, "removed-authenticator");
      afterRemoval(member, session);
    }
    return removed;
  }

  private void afterRemoval(Reader.Member member, @Nullable String session) {
    var left = factors.of(member.id()).any();
    if (!left) {
      recovery.forget(member.id());
      links.allow(member.id());
    }
    sessions.forgetSecondFactors(member.id(), left ? session : null);
  }

  /** From now on no mailed link lets anybody in by itself. */
  @Transactional(propagation = Propagation.MANDATORY)
  void refuseLinks(Reader.Member member) {
    if (links.refuse(member.id())) {
      letters.linksRefused(member.id());
      note(member, "refused-mailed-links");
    }
  }

  /** A mailed link is enough again for who has no app. */
  @Transactional(propagation = Propagation.MANDATORY)
  void allowLinks(Reader.Member member) {
    if (links.allow(member.id())) {
      letters.linksAllowed(member.id());
      note(member, "allowed-mailed-links");
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void keepCodes(Reader.Member member, List<String> codes) {
    recovery.keep(member.id(), codes);
    letters.codesMade(member.id());
    note(member, "made-recovery-codes");
  }

  private void note(Reader.Member member, String act) {
    if (!member.roles().isEmpty() || !member.resting().isEmpty()) {
      audit.note(member.id(), "members." + act, "member", member.id());
    }
  }
}
