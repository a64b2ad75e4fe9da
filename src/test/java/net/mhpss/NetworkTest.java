package net.mhpss;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/**
 * A test of the whole network over HTTP, on a real PostgreSQL. All such tests share one application
 * and one database; each begins with the cast as it was, and commits like the product does. What
 * other rooms do after a commit has happened before an answer arrives. A test gets people by
 * declaring a field {@code @Autowired People people}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "mhpss.data=target/test-data",
      "mhpss.address=http://localhost:8080",
      "mhpss.mail.in.address=reply@in.mhpss.example",
      "mhpss.mail.in.smtp.port=0",
      // listeners act in turn, within the request that told them: it holds a connection for each
      "spring.datasource.hikari.maximum-pool-size=60"
    })
@Import({NetworkTest.InTurn.class, People.class, Export.class})
@ExtendWith(TheCast.class)
public @interface NetworkTest {
  /** Listeners act at once and in turn. */
  @TestConfiguration(proxyBeanMethods = false)
  class InTurn {
    @Bean
    TaskExecutor applicationTaskExecutor() {
      return new SyncTaskExecutor();
    }
  }
}
