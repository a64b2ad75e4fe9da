package net.mhpss.organizations.networks;

/** How a wish for a membership turned out. */
sealed interface Agreeing {
  /** The other side is asked. */
  record Asked() implements Agreeing {}

  /** Both sides have agreed: it is a membership. */
  record Agreed() implements Agreeing {}

  /** It is so already, or is asked for already. */
  record Already() implements Agreeing {}

  /** Nobody who may speak for that side. */
  record NotYours() implements Agreeing {}
}
