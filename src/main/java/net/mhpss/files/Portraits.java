package net.mhpss.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Extractor.Answer;
import net.mhpss.files.Extractor.Job;
import net.mhpss.files.Extractor.Question;
import net.mhpss.files.ExtractorProcess.Outcome;
import net.mhpss.files.Receiving.Reason;
import net.mhpss.files.Receiving.Refused;
import org.springframework.stereotype.Component;

/**
 * Photos of people, cut square and drawn anew so small that a list of them loads on a dear link.
 * Opened in a process of its own; nothing of what was sent is kept but what can be seen.
 */
@Component
public final class Portraits implements AutoCloseable {
  /** How large a photo may be when it is sent. */
  public static final long LIMIT = 25L * 1024 * 1024;

  /** How many bytes the one for lists has at most. */
  public static final int SMALL = 3 * 1024;

  /** How many bytes the one for the person's own page has at most. */
  public static final int LARGE = 12 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Shelf shelf;
  private final Intake intake;
  private final ExtractorProcess process;

  Portraits(Shelf shelf, Intake intake) throws IOException {
    this.shelf = shelf;
    this.intake = intake;
    this.process = new ExtractorProcess(shelf.incoming(), PATIENCE);
  }

  /**
   * Draws what is sent, whatever kind of picture it is. May take seconds: to be called outside of
   * transactions.
   *
   * @throws IOException when the sender's stream breaks off
   */
  public Portrait draw(InputStream bytes, Crop crop) throws IOException {
    return switch (intake.checkPicture(bytes, LIMIT)) {
      case Refused(var reason) -> new Portrait.Refused(reason);
      case Accepted accepted -> {
        var drawn = shelf.newIncoming();
        try {
          yield draw(accepted, crop, drawn);
        } finally {
          Shelf.discard(accepted.incoming());
          Shelf.discard(drawn);
        }
      }
    };
  }

  private Portrait draw(Accepted accepted, Crop crop, Path to) throws IOException {
    try {
      return switch (process.ask(
          new Question(Job.DRAW, accepted.format(), accepted.incoming(), to, crop))) {
        case Outcome.Answered(Answer(var outcome, var format, var pages)) ->
            outcome.isEmpty() ? read(to) : new Portrait.Refused(Reason.valueOf(outcome));
        case Outcome.Crashed(), Outcome.TookTooLong() -> new Portrait.Refused(Reason.TOO_DEMANDING);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static Portrait read(Path drawn) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(drawn)))) {
      return new Portrait.Drawn(in.readNBytes(in.readInt()), in.readNBytes(in.readInt()));
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
