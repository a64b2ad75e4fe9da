package net.mhpss.discussions.polls;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with choices, and how many have chosen each: nobody is told who.
 *
 * @param closed whether nobody can choose any more
 * @param voters how many have chosen
 */
public record Poll(
    String question,
    boolean several,
    @Nullable Instant closesAt,
    boolean closed,
    List<Choice> choices,
    int voters) {
  /**
   * One of the choices.
   *
   * @param mine whether the reader has chosen it
   */
  public record Choice(long id, String label, int votes, boolean mine) {}

  /** How many of a hundred voters have chosen this. */
  public int percent(Choice choice) {
    return voters == 0 ? 0 : Math.round(100f * choice.votes() / voters);
  }

  /** Whether the reader has chosen. */
  public boolean isAnswered() {
    return choices.stream().anyMatch(Choice::mine);
  }
}
