package net.mhpss.notices;

import java.util.Optional;
import java.util.stream.Stream;

/** When somebody wants something mailed. */
enum ByMail {
  AT_ONCE,
  NEVER;

  static Optional<ByMail> read(String typed) {
    return Stream.of(values()).filter(choice -> choice.name().equals(typed)).findFirst();
  }
}
