package net.mhpss.hosting.rota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.mhpss.hosting.Host;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who is on duty in which week, for the hosts.
 *
 * @param mine weeks of the reader that they may give away, {@code others} for which
 */
record RotaPage(
    @Nullable Host now,
    List<Row> rows,
    List<Choice> mine,
    List<Choice> others,
    List<ShownSwap> asked,
    List<ShownSwap> asking,
    boolean manager,
    Map<String, String> problems)
    implements Page {
  /** A week and who is on duty in it. */
  record Row(LocalDate first, LocalDate last, @Nullable Host host, boolean own) {}

  /** A question of one host to another. */
  record ShownSwap(String address, String host, LocalDate week, LocalDate forWeek) {}

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
