package net.mhpss.members;

import java.util.List;

/**
 * The contract of every room that keeps something personal: it can tell a member all it keeps of
 * them, and forget them. Foreign keys with {@code on delete cascade} or {@code set null} do most of
 * the forgetting; a room adds what they cannot.
 */
public interface KeepsPersonal {
  /** The name of the part in the export: the room's name. */
  String room();

  /**
   * All that the room keeps of a member, as maps, lists, texts, numbers and moments. What may be
   * long is a {@link java.util.stream.Stream}: it is read once, closed by whoever reads it, and
   * called for in a transaction. Whom others may not see any more is not named.
   */
  Object export(long member);

  /** The numbers of the files that a member has given this room. */
  default List<Long> files(long member) {
    return List.of();
  }

  /**
   * Forgets what foreign keys do not: called in the transaction that deletes the member, before the
   * row goes.
   */
  void forget(long member);
}
