package net.mhpss.files;

/** What came of the file in a form. */
public sealed interface Upload<T> {
  /** There was none. */
  record None<T>() implements Upload<T> {}

  /** It was looked at, and this is what it turned out to be. */
  record Looked<T>(T found) implements Upload<T> {}

  /** Its sender has sent so many today that it was not. */
  record TooMany<T>() implements Upload<T> {}
}
