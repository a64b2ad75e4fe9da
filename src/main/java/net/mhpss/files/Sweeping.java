package net.mhpss.files;

import java.time.LocalTime;
import net.mhpss.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is on disk without a row goes at night. */
@Configuration(proxyBeanMethods = false)
class Sweeping {
  @Bean
  Job sweepFiles(Files files) {
    return Job.daily("files.sweep", LocalTime.of(2, 40), files::sweep);
  }
}
