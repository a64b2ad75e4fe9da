package net.mhpss.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The data folder and a PostgreSQL of our own on it, begun as soon as it is known which: it gets
 * ready while Spring reads what there is, and is waited for where it is needed.
 */
final class EarlyStart {
  private final CompletableFuture<DataFolder> folder;
  private final @Nullable CompletableFuture<EmbeddedDatabase> database;

  private EarlyStart(Environment said, Executor beside) {
    var path = Path.of(said.getProperty("mhpss.data", "data"));
    folder = CompletableFuture.supplyAsync(() -> new DataFolder(path), beside);
    database =
        said.getProperty("spring.datasource.url", "embedded").equals("embedded")
            ? folder.thenApply(held -> new EmbeddedDatabase(held, settings(said)))
            : null;
  }

  private static DatabaseSettings settings(Environment said) {
    return Binder.get(said).bindOrCreate("mhpss.database", DatabaseSettings.class);
  }

  DataFolder folder() {
    return join(folder);
  }

  EmbeddedDatabase database() {
    if (database == null) {
      throw new IllegalStateException("Another database was named");
    }
    return join(database);
  }

  private static <T> T join(CompletableFuture<T> begun) {
    try {
      return begun.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException why ? why : failed;
    }
  }

  /** Begins it; named in {@code META-INF/spring.factories}. */
  static final class Beginning
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext house) {
      house
          .getBeanFactory()
          .registerSingleton(
              "earlyStart",
              new EarlyStart(
                  house.getEnvironment(),
                  task -> Thread.ofPlatform().name("database-start").start(task)));
    }
  }
}
