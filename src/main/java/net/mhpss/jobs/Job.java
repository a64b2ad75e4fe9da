package net.mhpss.jobs;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Work that comes round again. A room declares it as a bean; one node of the network does it each
 * time it is due.
 *
 * <p>It is done at least once: after a kill, or when a node stalls for a minute, another node does
 * it again, perhaps while the first still tries. So it must be harmless to repeat.
 *
 * @param name unique in the house and kept in the database: the room, a dot, what is done ({@code
 *     mail.trim})
 */
public record Job(String name, Round round, Runnable work) {
  /** When a job comes round again. */
  sealed interface Round {
    /** So long after it has last ended. */
    record Every(Duration pause) implements Round {}

    /** Once a day, by universal time: the members' mornings are not the same hour. */
    record Daily(LocalTime time) implements Round {}
  }

  public Job {
    if (!name.matches("[a-z]+(\\.[a-z-]+)+")) {
      throw new IllegalArgumentException("A job is named by its room and what it does: " + name);
    }
  }

  /** Work that begins again so long after it has ended; a new one begins at once. */
  public static Job every(String name, Duration pause, Runnable work) {
    if (!pause.isPositive()) {
      throw new IllegalArgumentException("A job needs a pause: " + name);
    }
    return new Job(name, new Round.Every(pause), work);
  }

  /** Work that is done once a day at this time (UTC). */
  public static Job daily(String name, LocalTime time, Runnable work) {
    return new Job(name, new Round.Daily(time), work);
  }
}
