package net.mhpss.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import net.mhpss.database.WhenChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whole pages as visitors see them, by path, sorted query, language and low data. It never holds a
 * page with a cookie or a token, and is cleared on every node whenever something has changed.
 */
@Component
class PageCache implements WhenChanged {
  private static final int BYTES = 48_000_000;
  private static final int LONGEST_KEY = 400;

  private final AtomicLong changes = new AtomicLong();
  private final Cache<String, CachedPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((String key, CachedPage page) -> key.length() + page.weight())
          .expireAfterWrite(Duration.ofMinutes(1))
          .build();

  static @Nullable String key(Asked asked, String path, @Nullable String query) {
    var sorted = Query.sorted(query);
    var key =
        path + '?' + sorted + ' ' + asked.language().getLanguage() + (asked.lowData() ? '-' : '+');
    return key.length() > LONGEST_KEY ? null : key;
  }

  @Nullable CachedPage find(String key) {
    return pages.getIfPresent(key);
  }

  /** To be asked before a page is made, and handed back with it. */
  long moment() {
    return changes.get();
  }

  /** Keeps a page, unless something has changed since it was begun. */
  void keep(String key, CachedPage page, long begun) {
    if (begun != changes.get()) {
      return;
    }
    pages.put(key, page);
    if (begun != changes.get()) {
      pages.invalidate(key);
    }
  }

  @Override
  public void somethingChanged() {
    changes.incrementAndGet();
    pages.invalidateAll();
  }

  /** A page ready to be sent. */
  record CachedPage(byte[] plain, byte @Nullable [] zipped, String etag, boolean listed) {
    int weight() {
      return plain.length + (zipped == null ? 0 : zipped.length) + 100;
    }
  }
}
