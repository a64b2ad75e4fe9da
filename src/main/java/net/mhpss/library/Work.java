package net.mhpss.library;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;

/** An item of the library with everything that its page shows; it has at least one edition. */
record Work(
    long id,
    String address,
    boolean fromCatalogue,
    String kind,
    List<String> topics,
    List<String> layers,
    List<String> codes4ws,
    List<String> audiences,
    List<String> populations,
    List<String> countries,
    boolean toBeChecked,
    @Nullable Instant checkedAt,
    @Nullable Long sharedBy,
    @Nullable MemberCard sharer,
    Instant sharedAt,
    List<Publisher> publishers,
    List<Edition> editions) {

  Work with(List<Publisher> publishers, List<Edition> editions) {
    return new Work(
        id,
        address,
        fromCatalogue,
        kind,
        topics,
        layers,
        codes4ws,
        audiences,
        populations,
        countries,
        toBeChecked,
        checkedAt,
        sharedBy,
        sharer,
        sharedAt,
        publishers,
        editions);
  }

  /** The edition that came first: what the others are taken to be translations of. */
  Edition original() {
    return editions.getFirst();
  }

  /** The newest edition in the reader's language, or else the original. */
  Edition editionFor(Locale language) {
    return editions.stream()
        .filter(edition -> edition.language().equals(language.getLanguage()))
        .reduce((one, other) -> yearOf(other) > yearOf(one) ? other : one)
        .orElseGet(this::original);
  }

  private static int yearOf(Edition edition) {
    return edition.year() == null ? 0 : edition.year();
  }

  Optional<Edition> edition(Address wanted) {
    return editions.stream().filter(edition -> edition.address().equals(wanted.id())).findFirst();
  }

  /** Its place, with the words of a title for people. */
  String path(Edition shown) {
    return "/library/" + Address.withWords(address, shown.title());
  }

  /** Whether this reader may correct what is said of it. */
  boolean mayBeEditedBy(Reader reader) {
    return reader.may(Right.CHECK_WORKS) || isOf(reader, sharedBy);
  }

  /** Whether this reader may correct this edition of it. */
  boolean mayBeEditedBy(Reader reader, Edition edition) {
    return mayBeEditedBy(reader) || isOf(reader, edition.addedBy());
  }

  /**
   * Whether this reader may take away the whole: nobody but a host takes away what others have
   * added.
   */
  boolean mayBeRemovedBy(Reader reader) {
    return reader.may(Right.CHECK_WORKS)
        || (isOf(reader, sharedBy)
            && editions.stream().allMatch(edition -> isWhollyOf(reader, edition)));
  }

  /** Whether this reader may take away this edition; the last one goes with its work. */
  boolean mayBeRemovedBy(Reader reader, Edition edition) {
    return editions.size() > 1 && (reader.may(Right.CHECK_WORKS) || isWhollyOf(reader, edition));
  }

  /** Whether this reader may take away this file. */
  boolean mayBeRemovedBy(Reader reader, EditionFile file) {
    return reader.may(Right.CHECK_WORKS) || isOf(reader, file.addedBy());
  }

  private static boolean isWhollyOf(Reader reader, Edition edition) {
    return isOf(reader, edition.addedBy())
        && edition.files().stream().allMatch(file -> isOf(reader, file.addedBy()));
  }

  private static boolean isOf(Reader reader, @Nullable Long member) {
    return member != null && member.equals(reader.memberId());
  }
}
