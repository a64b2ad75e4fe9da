package net.mhpss.groups;

/** How it turned out that a group was to be a part of another. */
public sealed interface Placing {
  record Placed() implements Placing {}

  /** The other is the same, or a part of this one. */
  record InACircle() implements Placing {}

  /** There would be more levels than anybody keeps in view. */
  record TooDeep() implements Placing {}
}
