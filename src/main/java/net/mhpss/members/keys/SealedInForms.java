package net.mhpss.members.keys;

import java.util.Base64;
import java.util.Optional;
import net.mhpss.database.Seal;
import net.mhpss.web.Reader;
import org.springframework.stereotype.Component;

/**
 * Secrets that a page shows before they count: they travel in its form, closed, so that nothing is
 * kept of what nobody confirms, and nobody chooses their own.
 */
@Component
class SealedInForms {
  private static final int LONGEST = 1_000;

  private final Seal seal;

  SealedInForms(Seal seal) {
    this.seal = seal;
  }

  String close(byte[] secret, Reader.Member member) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(secret, of(member)));
  }

  /** The secret, if it was closed for this member. */
  Optional<byte[]> open(String closed, Reader.Member member) {
    if (closed.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return seal.open(Base64.getUrlDecoder().decode(closed), of(member));
    } catch (IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  private static String of(Reader.Member member) {
    return "shown to " + member.id();
  }
}
