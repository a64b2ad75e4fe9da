package net.mhpss.hosting;

import java.time.Duration;

/** How it went when a member asked for another host. */
public sealed interface Another {
  /** They have another host now. */
  record Given(Host host) implements Another {}

  /** Nobody else speaks a language with them: the hosting manager has been asked. */
  record Waiting() implements Another {}

  /** They have asked often lately, and may ask again after so long. */
  record TooOften(Duration pause) implements Another {}
}
