package net.mhpss.members;

/**
 * The contract of every room that keeps something personal: it can tell a member all it keeps of
 * them, and forget them. Foreign keys with {@code on delete cascade} or {@code set null} do most of
 * the forgetting; a room adds what they cannot.
 */
public interface KeepsPersonal {
  /** The name of the part in the export: the room's name. */
  String room();

  /**
   * All that the room keeps of a member, as lists, maps, texts, numbers and moments that JSON can
   * hold.
   */
  Object export(long member);

  /**
   * Forgets what foreign keys do not: called in the transaction that deletes the member, before the
   * row goes.
   */
  void forget(long member);
}
