import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Run by the build after templates became Java: a file that says what it said before gets its time back. Templates are written anew each time, and the compiler takes a newer file for a
 * changed one and compiles the whole program again.
 */
class Unchanged {
  public static void main(String[] arguments) throws Exception {
    var generated = Path.of(arguments[0]);
    var ledger = Path.of(arguments[1]);
    var before = new Properties();
    if (Files.exists(ledger)) {
      try (var kept = Files.newBufferedReader(ledger)) {
        before.load(kept);
      }
    }
    var now = new Properties();
    try (var files = Files.walk(generated)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = generated.relativize(file).toString();
        var content = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        var known = before.getProperty(name, "").split(" ");
        if (known.length == 2 && known[0].equals(content)) {
          Files.setLastModifiedTime(file, FileTime.fromMillis(Long.parseLong(known[1])));
        }
        now.setProperty(name, content + " " + Files.getLastModifiedTime(file).toMillis());
      }
    }
    try (var kept = Files.newBufferedWriter(ledger)) {
      now.store(kept, null);
    }
  }
}
