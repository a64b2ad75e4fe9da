package net.mhpss.hosting;

import java.time.Clock;
import java.util.stream.Stream;
import net.mhpss.web.Reader;
import org.springframework.stereotype.Component;

/** Members as they stand on the pages of their host, in the host's language. */
@Component
class GuestCards {
  private final Wording wording;
  private final Clock clock;

  GuestCards(Wording wording, Clock clock) {
    this.wording = wording;
    this.clock = clock;
  }

  GuestCard of(Guest guest, Reader.Member reader) {
    var language = reader.language();
    var country = guest.country();
    var what =
        Stream.concat(
                guest.kinds().stream().map(kind -> wording.kindOfWork(kind, language)),
                country == null ? Stream.of() : Stream.of(wording.country(country, language)))
            .toList();
    return new GuestCard(
        guest,
        what,
        wording.topics(guest.interests(), language),
        wording.languages(guest.languages(), language),
        wording.reasons(guest.reasons(), language),
        guest.isLate(clock.instant()));
  }
}
