package net.mhpss.library;

import java.util.List;
import net.mhpss.library.LibraryFinder.Piece;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * A work as it stands in a list, in its reader's language as far as it has an edition in it.
 *
 * @param titleIsOurs whether the title is our own translation, not the one on the work
 * @param publishers who made it, by name
 * @param languages of its editions: code, and name in itself
 * @param file its smallest file, if it has any
 * @param excerpt the beginning of its summary, or the words for which it was found
 */
public record WorkCard(
    long id,
    String address,
    String title,
    String titleLanguage,
    boolean titleIsOurs,
    String kind,
    @Nullable Integer year,
    List<String> publishers,
    List<Choice> languages,
    @Nullable File file,
    boolean toBeChecked,
    List<Piece> excerpt,
    @Nullable String excerptLanguage)
    implements Part {
  /** What a file is and how much there is to load. */
  public record File(String format, long bytes) {}

  /** Where its page is. */
  public String path() {
    return "/library/" + Address.withWords(address, title);
  }

  WorkCard foundBy(LibraryFinder.Hit hit) {
    return hit.excerpt().isEmpty()
        ? this
        : new WorkCard(
            id,
            address,
            title,
            titleLanguage,
            titleIsOurs,
            kind,
            year,
            publishers,
            languages,
            file,
            toBeChecked,
            hit.excerpt(),
            hit.language());
  }
}
