package net.mhpss.discussions;

import java.util.List;
import net.mhpss.text.Typed;
import net.mhpss.web.Reader;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Finds what has been said already of what somebody is about to ask: discussions and works that the
 * reader may see. Brought by the room that searches.
 */
public interface Similar {
  /** What fits these words best, the best first; nothing while there is no index to ask. */
  List<Found> to(String words, Reader reader);

  /** What has been said before; nothing where too little is asked yet, or nobody searches. */
  static List<Found> before(ObjectProvider<Similar> similar, String typed, Reader reader) {
    var words = Typed.line(typed);
    return words.length() < 6 || words.length() > NewDiscussion.LONGEST_TITLE
        ? List.of()
        : similar.stream().flatMap(each -> each.to(words, reader).stream()).toList();
  }

  /** A discussion or a work. */
  record Found(String path, String title, boolean work) {}
}
