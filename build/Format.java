import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Run by the build on its own, in the JDK of the toolchain: checks or writes the format of all Java sources. */
class Format {
  public static void main(String[] how) throws Exception {
    var formatter = new Formatter();
    var wrong = new ArrayList<Path>();
    try (var sources = Files.walk(Path.of("src"))) {
      for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        var before = Files.readString(source);
        var imports = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(before), JavaFormatterOptions.Style.GOOGLE);
        var after = formatter.formatSource(imports);
        if (!after.equals(before)) {
          wrong.add(source);
          if (how.length > 0 && how[0].equals("write")) {
            Files.writeString(source, after);
          }
        }
      }
    }
    if (!wrong.isEmpty() && !(how.length > 0 && how[0].equals("write"))) {
      wrong.forEach(source -> System.err.println("Not formatted: " + source));
      System.err.println("mvn -Pformat process-sources writes the format");
      System.exit(1);
    }
    System.out.println(wrong.isEmpty() ? "Format: all is well" : "Format: wrote " + wrong.size());
  }
}
