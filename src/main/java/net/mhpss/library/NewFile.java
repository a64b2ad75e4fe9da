package net.mhpss.library;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form by which a member adds a file to an edition. */
record NewFile(boolean allowed, @Nullable MultipartFile file) implements Form {
  static final NewFile BLANK = new NewFile(false, null);

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (file == null) {
      problems.put("file", "library.file-missing");
    }
    if (!allowed) {
      problems.put("allowed", "library.allowed-missing");
    }
    return problems;
  }
}
