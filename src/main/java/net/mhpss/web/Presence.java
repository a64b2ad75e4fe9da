package net.mhpss.web;

/** Hears of every request of a member; offered by the room that keeps when members were here. */
public interface Presence {
  /** This member is here now. */
  void isHere(Reader.Member member);
}
