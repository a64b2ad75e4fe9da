package net.mhpss.files;

/** How the sending of a file turned out. */
public sealed interface Receiving {
  /** It is kept: durable on disk, its row in the caller's transaction. */
  record Received(StoredFile file) implements Receiving {}

  /** It is not kept, and nothing of it is left. */
  record Refused(Reason reason) implements Receiving, Checking {}

  /** Why a file is not taken. */
  enum Reason {
    /** There is nothing in it. */
    EMPTY,
    /** It has more bytes than are taken here. */
    TOO_LARGE,
    /** It is of a kind that is not taken here. */
    KIND_NOT_ALLOWED,
    /** Its name says one kind and its content another. */
    NOT_WHAT_IT_SAYS,
    /** It is broken or cut off. */
    DAMAGED,
    /** It cannot be opened without a password. */
    LOCKED,
    /** A picture with more pixels than a phone can hold. */
    TOO_MANY_PIXELS,
    /** A picture too small to show a face. */
    TOO_FEW_PIXELS,
    /** Opening it safely takes too much time or memory. */
    TOO_DEMANDING
  }
}
