package net.mhpss.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a file comes in: what is it, is it whole, and what does it tell that it should not? */
@Component
final class Intake implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Shelf shelf;
  private final ExtractorProcess process;

  Intake(Shelf shelf) throws IOException {
    this.shelf = shelf;
    this.process = new ExtractorProcess(shelf.incoming(), LIMIT);
  }

  Checking check(InputStream bytes, String originalName, long sizeLimit) throws IOException {
    return check(bytes, OriginalName.of(originalName), sizeLimit, this::clean);
  }

  /**
   * The same for a picture alone, whatever it is called: telephones and messengers get it wrong.
   */
  Checking checkPicture(InputStream bytes, long sizeLimit) throws IOException {
    return check(bytes, OriginalName.of(""), sizeLimit, this::cleanPicture);
  }

  private Checking check(InputStream bytes, OriginalName name, long sizeLimit, Cleaning cleaning)
      throws IOException {
    var received = shelf.newIncoming();
    var clean = shelf.newIncoming();
    var accepted = false;
    try {
      var measured = Shelf.copy(bytes, received, sizeLimit);
      var cleaned = cleaning.clean(received, name, clean);
      var settled = Shelf.settle(clean);
      accepted = true;
      return new Accepted(
          clean,
          name.as(cleaned.format()),
          cleaned.format(),
          settled.bytes(),
          settled.checksum(),
          measured.checksum(),
          cleaned.pages());
    } catch (Refusal refusal) {
      return new Refused(refusal.reason());
    } finally {
      Shelf.discard(received);
      if (!accepted) {
        Shelf.discard(clean);
      }
    }
  }

  private Cleaned cleanPicture(Path from, OriginalName name, Path to) throws IOException, Refusal {
    if (Sniffing.look(from) instanceof Sniffing.Seen.One(var format) && format.isPicture()) {
      return clean(format, from, to);
    }
    throw new Refusal(Reason.KIND_NOT_ALLOWED);
  }

  private Cleaned clean(Path from, OriginalName name, Path to) throws IOException, Refusal {
    return switch (Sniffing.look(from)) {
      case Sniffing.Seen.One(var format) -> {
        Sniffing.compare(name, format);
        yield clean(format, from, to);
      }
      case Sniffing.Seen.OfficeContainer() -> cleanOffice(name, from, to);
      case Sniffing.Seen.Text() -> {
        var format = Sniffing.textFormat(name);
        Sniffing.compare(name, format);
        PlainText.clean(from, to);
        yield new Cleaned(format, null);
      }
      case Sniffing.Seen.SomethingElse() -> throw Sniffing.somethingElse(name);
    };
  }

  private Cleaned clean(Format format, Path from, Path to) throws IOException, Refusal {
    switch (format) {
      case PDF -> {
        return cleaned(new Question(Job.CLEAN_PDF, format, from, to));
      }
      case JPEG, PNG, WEBP, GIF -> {
        try (var in = new BufferedInputStream(Files.newInputStream(from), 64 * 1024);
            var out = new BufferedOutputStream(Files.newOutputStream(to), 64 * 1024)) {
          Pictures.clean(format, in, out);
        } catch (EOFException cutOff) {
          throw new Refusal(Reason.DAMAGED);
        }
      }
      case MP3, OGG, M4A, WAV -> {
        try {
          Sounds.clean(format, from, to);
        } catch (EOFException cutOff) {
          throw new Refusal(Reason.DAMAGED);
        }
      }
      case DOCX, ODT, PPTX, TEXT, MARKDOWN ->
          throw new IllegalArgumentException(format + " is not told by its first bytes");
    }
    return new Cleaned(format, null);
  }

  private Cleaned cleanOffice(OriginalName name, Path from, Path to) throws IOException, Refusal {
    try {
      var cleaned = cleaned(new Question(Job.CLEAN_OFFICE, Format.DOCX, from, to));
      Sniffing.compare(name, cleaned.format());
      return cleaned;
    } catch (Refusal refusal) {
      throw refusal.reason() == Reason.KIND_NOT_ALLOWED ? Sniffing.somethingElse(name) : refusal;
    }
  }

  private Cleaned cleaned(Question question) throws IOException, Refusal {
    try {
      return switch (process.ask(question)) {
        case Outcome.Answered(Answer(var outcome, var format, var pages)) -> {
          if (!outcome.isEmpty()) {
            throw new Refusal(Reason.valueOf(outcome));
          }
          yield new Cleaned(format, pages > 0 ? pages : null);
        }
        case Outcome.Crashed(), Outcome.TookTooLong() -> throw new Refusal(Reason.TOO_DEMANDING);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public void close() {
    process.close();
  }

  private interface Cleaning {
    Cleaned clean(Path from, OriginalName name, Path to) throws IOException, Refusal;
  }

  private record Cleaned(Format format, @Nullable Integer pages) {}
}
