package net.mhpss.suggestions;

import java.util.Locale;
import net.mhpss.taxonomy.Countries;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * Reads after a start what suggestions are made from, beside everything else: so the first member
 * whose home needs it does not wait for all of it.
 */
@Component
class Beforehand {
  private final Crowds crowds;
  private final Countries countries;

  Beforehand(Crowds crowds, Countries countries) {
    this.crowds = crowds;
    this.countries = countries;
  }

  @Async
  @EventListener(ApplicationReadyEvent.class)
  void read() {
    countries.all(Locale.ENGLISH);
    crowds.lately();
  }
}
