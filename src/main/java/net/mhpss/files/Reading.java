package net.mhpss.files;

/** How far the reading of a file's text is. */
public enum Reading {
  /** Not yet read. */
  WAITING,
  /** Its text is there. */
  DONE,
  /** There is no text in it: a picture, a recording, a scan. */
  NONE,
  /** It cannot be read without its password. */
  LOCKED,
  /** It is broken. */
  DAMAGED,
  /** Reading it took too much time or memory, again and again. */
  FAILED
}
