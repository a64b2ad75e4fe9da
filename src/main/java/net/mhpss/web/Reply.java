package net.mhpss.web;

import java.nio.file.Path;
import java.time.Duration;

/** What a page handler answers with. */
public sealed interface Reply {
  /**
   * What one page shows. A record of this type has its template beside it under the same name:
   * {@code GroupsPage.java} holds what the page knows, {@code GroupsPage.jte} says how it looks.
   */
  non-sealed interface Page extends Reply {
    /** Whether search engines may list the page. People's pages never are. */
    default boolean listedBySearchEngines() {
      return true;
    }

    /** Whether it is the same for every visitor, so that it may be kept and shown to the next. */
    default boolean isForEverybody() {
      return true;
    }
  }

  /**
   * The form again, with what was typed and what is wrong with it: 422. Whatever the handler wrote
   * is undone.
   */
  record Invalid(Page form) implements Reply {}

  /**
   * Where to look next, after something has changed: 303. The only answer after which a change is
   * kept.
   */
  record SeeOther(String path) implements Reply {}

  /** The thing has another address now: 301. */
  record Moved(String path) implements Reply {}

  /** There was something here, and it was taken away for good: 410. */
  record Gone() implements Reply {}

  /** The address leads nowhere, or nowhere this reader may go: 404, the same for both. */
  record NotFound() implements Reply {}

  /** Too much in too short a time; welcome again after a while: 429, on a page that says so. */
  record TooMany(Duration after, Page page) implements Reply {
    public TooMany(Duration after) {
      this(after, new ErrorPage("too-many"));
    }
  }

  /** It cannot be done at this moment, because too many want it: 503. */
  record Busy(Duration after) implements Reply {}

  /** A stored file, sent as an attachment in a sandbox, in ranges when asked (RFC 9110, 14). */
  record Download(Path file, String name, String mediaType, String etag) implements Reply {}

  /**
   * A JPEG of ours that is the same as long as its address is, and for this reader's browser to
   * keep: never for a cache that many share, for it could not be told to forget.
   *
   * @param ofSomebody whether it shows a person, who may go out of sight: then a browser asks
   *     before each showing whether it still may, and what it keeps saves it the bytes alone
   */
  @SuppressWarnings("ArrayRecordComponent") // sent and never compared
  record Picture(byte[] jpeg, boolean ofSomebody) implements Reply {}

  /**
   * A picture that we draw ourselves (SVG), at an address with a sum over it: as long as that is
   * right, browsers keep it forever.
   */
  record Drawing(String svg, boolean forever) implements Reply {}

  /** A text for programs, such as a feed or robots.txt. */
  record Text(String mediaType, String text) implements Reply {}

  /** A text made for this reader to keep as a file: sent as an attachment, kept by no cache. */
  record TextFile(String name, String mediaType, String text) implements Reply {}
}
