package net.mhpss.files;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import net.mhpss.files.Receiving.Reason;

/**
 * The main class of the process in which documents are opened: small, with little memory, killed
 * when it takes too long. Asked over standard input, one document after the other, it answers over
 * standard output; it ends when whoever asks is gone.
 */
final class Extractor {
  /** What is kept of a text; a book of 400 pages has about this. */
  static final int LONGEST_TEXT = 1_000_000;

  private Extractor() {}

  /** What is to be done with a document. */
  enum Job {
    CLEAN_PDF,
    CLEAN_OFFICE,
    DRAW,
    READ
  }

  /** What is asked. */
  record Question(Job job, Format format, Path from, Path to, Crop crop) {
    Question(Job job, Format format, Path from, Path to) {
      this(job, format, from, to, Crop.MIDDLE);
    }

    void write(DataOutputStream out) throws IOException {
      out.writeUTF(job.name());
      out.writeUTF(format.name());
      out.writeUTF(from.toString());
      out.writeUTF(to.toString());
      out.writeInt(crop.x());
      out.writeInt(crop.y());
      out.writeInt(crop.size());
      out.flush();
    }

    static Question read(DataInputStream in) throws IOException {
      return new Question(
          Job.valueOf(in.readUTF()),
          Format.valueOf(in.readUTF()),
          Path.of(in.readUTF()),
          Path.of(in.readUTF()),
          new Crop(in.readInt(), in.readInt(), in.readInt()));
    }
  }

  /**
   * What is answered: the name of a {@link Reading} or, when it was to be cleaned, of a {@link
   * Reason} or nothing.
   */
  record Answer(String outcome, Format format, int pages) {
    void write(DataOutputStream out) throws IOException {
      out.writeUTF(outcome);
      out.writeUTF(format.name());
      out.writeInt(pages);
      out.flush();
    }

    static Answer read(DataInputStream in) throws IOException {
      return new Answer(in.readUTF(), Format.valueOf(in.readUTF()), in.readInt());
    }
  }

  public static void main(String[] args) throws Exception {
    var answers =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err); // a library that prints must not answer in our place
    var questions = new LinkedBlockingQueue<Question>();
    Thread.ofPlatform().daemon().start(() -> listen(questions));
    while (true) {
      answer(questions.take()).write(answers);
    }
  }

  /** Hears the end even while a document is being read. */
  private static void listen(LinkedBlockingQueue<Question> questions) {
    try {
      var in = new DataInputStream(System.in);
      while (true) {
        questions.add(Question.read(in));
      }
    } catch (IOException nobodyAsksAnyMore) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static Answer answer(Question question) {
    return switch (question.job()) {
      case CLEAN_PDF, CLEAN_OFFICE, DRAW -> clean(question);
      case READ -> read(question);
    };
  }

  private static Answer clean(Question question) {
    try {
      if (question.job() == Job.DRAW) {
        Drawing.draw(question.format(), question.from(), question.crop(), question.to());
        return new Answer("", Format.JPEG, 0);
      }
      if (question.job() == Job.CLEAN_PDF) {
        return new Answer("", Format.PDF, Pdfs.clean(question.from(), question.to()));
      }
      var cleaned = Offices.clean(question.from(), question.to());
      return new Answer("", cleaned.format(), cleaned.pages());
    } catch (Refusal refusal) {
      return refused(refusal.reason(), question);
    } catch (Offices.TooMuch | StackOverflowError tooMuch) {
      return refused(Reason.TOO_DEMANDING, question);
    } catch (IOException | RuntimeException broken) {
      return refused(Reason.DAMAGED, question);
    }
  }

  private static Answer refused(Reason reason, Question question) {
    return new Answer(reason.name(), question.format(), 0);
  }

  private static Answer read(Question question) {
    var pages = 0;
    var ending = Reading.NONE;
    try (var text = new TextWriter(question.to())) {
      try {
        pages = read(question, text);
      } catch (Refusal refusal) {
        ending = refusal.reason() == Reason.LOCKED ? Reading.LOCKED : Reading.DAMAGED;
      } catch (IOException | RuntimeException broken) {
        ending = Reading.DAMAGED;
      } catch (StackOverflowError tooDeep) {
        ending = Reading.FAILED;
      }
      // what could be read before it broke, or before there was enough of it, is of use
      return new Answer((text.hasWords() ? Reading.DONE : ending).name(), question.format(), pages);
    } catch (IOException noPlaceToWrite) {
      return new Answer(Reading.FAILED.name(), question.format(), 0);
    }
  }

  private static int read(Question question, Writer to) throws IOException, Refusal {
    switch (question.format()) {
      case PDF -> {
        return Pdfs.read(question.from(), to);
      }
      case DOCX, ODT, PPTX -> Offices.read(question.format(), question.from(), to);
      case TEXT, MARKDOWN -> {
        try (var in =
            new InputStreamReader(Files.newInputStream(question.from()), StandardCharsets.UTF_8)) {
          in.transferTo(to);
        }
      }
      case JPEG, PNG, WEBP, GIF, MP3, OGG, M4A, WAV -> {}
    }
    return 0;
  }

  /**
   * Writes a text down until there is enough of it, without what a database cannot hold and without
   * heaps of empty lines.
   */
  private static final class TextWriter extends Writer {
    private final BufferedWriter out;
    private int length;
    private int emptyLines;
    private boolean words;
    private char half;

    TextWriter(Path to) throws IOException {
      this.out = Files.newBufferedWriter(to);
    }

    boolean hasWords() {
      return words;
    }

    @Override
    public void write(char[] letters, int start, int count) throws IOException {
      for (var at = start; at < start + count; at++) {
        write(letters[at]);
      }
    }

    private void write(char letter) throws IOException {
      if (Character.isHighSurrogate(letter)) {
        half = letter;
        return;
      }
      var whole = Character.isLowSurrogate(letter) && half != 0;
      if (letter == '\n') {
        if (++emptyLines <= 2) {
          put(letter);
        }
      } else if (letter == '\t' || (letter == ' ' && emptyLines > 0)) {
        put(' ');
      } else if (!Character.isISOControl(letter)
          && letter < 0xFFFE
          && (whole || !Character.isSurrogate(letter))) {
        emptyLines = 0;
        words |= Character.isLetterOrDigit(whole ? Character.toCodePoint(half, letter) : letter);
        if (whole) {
          out.write(half);
        }
        put(letter);
      }
      half = 0;
    }

    private void put(char letter) throws IOException {
      out.write(letter);
      if (++length >= LONGEST_TEXT) {
        throw new IOException("enough");
      }
    }

    @Override
    public void flush() {} // each page would

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
