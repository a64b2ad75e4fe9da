package net.mhpss.following;

import java.util.List;

/**
 * What is new to a member, short.
 *
 * @param inGroups what was last talked about in their groups
 * @param followed what came last from all that they follow
 * @param missed how many discussions in their groups went on since they were last here
 * @param works how many works were shared since then
 */
public record Glance(List<NewsItem> inGroups, List<NewsItem> followed, int missed, int works) {
  /** Nothing is counted further than this. */
  public static final int MOST_COUNTED = 99;
}
