package net.mhpss.files;

import com.ibm.icu.text.CharsetDetector;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.mhpss.files.Receiving.Reason;

/**
 * Text files, kept in UTF-8 whatever they came in, so that Arabic from an old computer can be read
 * on a new one.
 */
final class PlainText {
  private static final int SAMPLE = 64 * 1024;

  /** What ICU must be sure of, out of a hundred, before its guess is taken. */
  private static final int SURE_ENOUGH = 10;

  private PlainText() {}

  static void clean(Path from, Path to) throws IOException, Refusal {
    try {
      rewrite(from, StandardCharsets.UTF_8, to);
    } catch (CharacterCodingException notUtf8) {
      try {
        rewrite(from, guess(from), to);
      } catch (CharacterCodingException neither) {
        throw new Refusal(Reason.DAMAGED);
      }
    }
  }

  private static void rewrite(Path from, Charset charset, Path to) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (var in =
            new InputStreamReader(new BufferedInputStream(Files.newInputStream(from)), decoder);
        var out = new OutputStreamWriter(Files.newOutputStream(to), StandardCharsets.UTF_8)) {
      var letters = new char[16 * 1024];
      var first = true;
      for (int read; (read = in.read(letters)) >= 0; first = false) {
        var mark = first && read > 0 && letters[0] == '\uFEFF' ? 1 : 0;
        out.write(letters, mark, read - mark);
      }
    }
  }

  private static Charset guess(Path from) throws IOException, Refusal {
    try (var in = Files.newInputStream(from)) {
      var guess = new CharsetDetector().setText(in.readNBytes(SAMPLE)).detect();
      if (guess == null || guess.getConfidence() < SURE_ENOUGH) {
        throw new Refusal(Reason.DAMAGED);
      }
      return Charset.forName(guess.getName());
    } catch (UnsupportedCharsetException unknown) {
      throw new Refusal(Reason.DAMAGED);
    }
  }
}
