package net.mhpss.library;

/** Where the title of an edition comes from. */
enum TitleEvidence {
  /** From the edition itself. */
  SEEN,
  /** From a catalogue, in another language than the edition's. */
  CATALOGUE,
  /** Our own translation: never to be shown as the official title. */
  TRANSLATED,
  /** From memory. */
  RECALLED
}
