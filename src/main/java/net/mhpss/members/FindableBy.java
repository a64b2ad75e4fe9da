package net.mhpss.members;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something more that members are found by, told by a room above: the organizations they work with,
 * say. When it changes for a member, the room calls {@link FoundBy#write} in the same transaction.
 */
public interface FindableBy {
  /** Its name in addresses, such as {@code organization}: small letters. */
  String facet();

  /** The key of its label. */
  String label();

  /**
   * The values by which every member may find this one: none that the member hides from some of
   * them. A value may stand in an address and tells nothing by itself: letters and digits.
   */
  List<String> of(long member);

  /** How these values are called in this language; one that is missing is not there any more. */
  Map<String, String> called(Collection<String> values, Locale language);
}
