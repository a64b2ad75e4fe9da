package net.mhpss.hosting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Who would go from one host to which others, and why: to be looked at, then carried out or not.
 */
public record Plan(long from, List<Move> moves) {
  /** One member who would have another host. */
  public record Move(long member, Host to, List<Reason> reasons) {}

  public Plan {
    moves = List.copyOf(moves);
  }

  /** How many each host would be given, by their numbers. */
  public Map<Long, Long> given() {
    return moves.stream().collect(groupingBy(move -> move.to().id(), counting()));
  }

  /** The same for the same plan alone: so that what was looked at is what is carried out. */
  public String mark() {
    try {
      var sum = MessageDigest.getInstance("SHA-256");
      sum.update((from + ":").getBytes(StandardCharsets.US_ASCII));
      for (var move : moves) {
        sum.update(
            (move.member() + ">" + move.to().id() + " ").getBytes(StandardCharsets.US_ASCII));
      }
      return HexFormat.of().formatHex(sum.digest(), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
