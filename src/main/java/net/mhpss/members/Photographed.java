package net.mhpss.members;

import net.mhpss.files.Portrait;

/** Keeps photos of members for who brings members in: they are shown as every photo is. */
public interface Photographed {
  /** Keeps this photo of a member, in place of the one before; in the caller's transaction. */
  void keep(long member, Portrait.Drawn photo, String credit);
}
