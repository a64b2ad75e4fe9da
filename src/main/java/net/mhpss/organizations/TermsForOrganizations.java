package net.mhpss.organizations;

import java.util.Locale;

/**
 * What who claims a page accepts for the organization; offered by the room that keeps the network's
 * texts.
 */
public interface TermsForOrganizations {
  /** The terms that hold now, in this language. */
  Terms in(Locale language);

  /**
   * The terms as they stand.
   *
   * @param version which writing of them it is in this language
   * @param html safe to show
   */
  record Terms(long version, String title, String html) {}
}
