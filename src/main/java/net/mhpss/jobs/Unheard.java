package net.mhpss.jobs;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Events that a room has failed to hear to the end, as while the database was away, are told to it
 * again.
 */
@Configuration(proxyBeanMethods = false)
class Unheard {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Bean
  static Job tellAgain(ObjectProvider<FailedEventPublications> failed) {
    return Job.every(
        "jobs.tell-again",
        PAUSE,
        () ->
            failed.ifAvailable(
                events -> events.resubmit(ResubmissionOptions.defaults().withMinAge(PAUSE))));
  }
}
