package net.mhpss.organizations.claims;

import java.util.List;
import java.util.Map;
import net.mhpss.organizations.inside.Reason;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * The claims that wait for a host.
 *
 * @param declined which one the host is about to decline, while something is wrong with the reason
 */
record ClaimsPage(
    List<Claim> claims,
    @Nullable String next,
    @Nullable String declined,
    Reason form,
    Map<String, String> problems,
    Reader.Member reader)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  /** What names a claim in an address. */
  static String key(Claim claim) {
    return claim.organization().address() + ":" + claim.member().address();
  }

  boolean isDeclined(Claim claim) {
    return key(claim).equals(declined);
  }

  boolean isOwn(Claim claim) {
    return claim.member().id() == reader.id();
  }
}
