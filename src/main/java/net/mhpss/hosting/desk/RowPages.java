package net.mhpss.hosting.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.mhpss.hosting.OnDesk;
import net.mhpss.hosting.Wording;
import net.mhpss.messages.Conversations;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RowPages {
  /** So much of one kind stands on a page. */
  private static final int PAGE = 30;

  /** So much stands among all: a page that a slow phone has at once. Who is done sees the next. */
  private static final int FIRST = 20;

  /**
   * Of what has no time to keep, so much of a kind stands among all: the rest is under its kind.
   */
  private static final int OF_A_KIND = 3;

  private final Desks desks;
  private final Waiting waiting;
  private final Asides asides;
  private final Conversations conversations;
  private final Wording wording;
  private final Clock clock;

  RowPages(
      Desks desks,
      Waiting waiting,
      Asides asides,
      Conversations conversations,
      Wording wording,
      Clock clock) {
    this.desks = desks;
    this.waiting = waiting;
    this.asides = asides;
    this.conversations = conversations;
    this.wording = wording;
    this.clock = clock;
  }

  @GetMapping("/desk")
  Reply desk(
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "") String after,
      Reader.Member reader) {
    return atDesk(reader, desk -> page(desk, waiting.kind(show).orElse(null), Behind.read(after)));
  }

  private DeskPage page(AtDesk desk, @Nullable OnDesk show, Behind behind) {
    var all = waiting.rows(desk);
    var these = show == null ? mostUrgent(all) : ofKind(show, behind, all, desk);
    var page = these.subList(0, Math.min(show == null ? FIRST : PAGE, these.size()));
    return new DeskPage(
        desk,
        wording.card(desk.self(), desk.language()),
        waiting.beside(desk),
        all.size(),
        (int) all.stream().filter(row -> row.isLate(clock.instant())).count(),
        waiting.kinds().stream()
            .map(kind -> new DeskPage.Tab(kind, count(kind, all), count(kind, page)))
            .toList(),
        show,
        waiting.shown(page, desk),
        show != null && these.size() > PAGE ? page.getLast().behind().written() : null);
  }

  /** What has no time to keep does not bury each other, nor what is one's own. */
  private static List<Row> mostUrgent(List<Row> all) {
    var some = new HashMap<OnDesk, Integer>();
    return all.stream()
        .filter(row -> row.due() != null || some.merge(row.what(), 1, Integer::sum) <= OF_A_KIND)
        .toList();
  }

  /** One kind is paged in the order in which its room keeps it, which is that of what is due. */
  private List<Row> ofKind(OnDesk show, Behind behind, List<Row> all, AtDesk desk) {
    var these =
        behind.equals(Behind.NOTHING)
            ? new ArrayList<>(all.stream().filter(row -> row.what() == show).toList())
            : new ArrayList<>(waiting.rows(desk, show, behind));
    these.sort(java.util.Comparator.comparing(Row::at).thenComparing(Row::address));
    return these;
  }

  private static int count(OnDesk kind, List<Row> all) {
    return (int) all.stream().filter(row -> row.what() == kind).count();
  }

  /** The last word needs no answer: "thank you". */
  @PostMapping("/desk/answered/{id}")
  Reply answered(@PathVariable Address id, Seen form, Reader.Member reader) {
    return reader.may(Right.HOST_MEMBERS) && conversations.settle(id, form.number(), reader)
        ? back(form.show())
        : new NotFound();
  }

  /** Not now: it comes back in some weeks, if nothing has changed by then. */
  @PostMapping("/desk/aside/{kind}/{id}")
  Reply aside(
      @PathVariable String kind, @PathVariable Address id, Seen form, Reader.Member reader) {
    var what = waiting.kind(kind).filter(each -> each.aside() != null);
    return what.isEmpty() || id.id().isEmpty()
        ? new NotFound()
        : atDesk(
            reader,
            desk -> {
              asides.put(what.get(), id, desk.hosts());
              return back(form.show());
            });
  }

  private Reply back(String show) {
    return new SeeOther(
        "/desk" + waiting.kind(show).map(kind -> "?show=" + kind.kind()).orElse(""));
  }

  private Reply atDesk(Reader.Member reader, Function<AtDesk, Reply> answer) {
    return reader.may(Right.HOST_MEMBERS)
        ? desk(reader).map(answer).orElseGet(NotFound::new)
        : new NotFound();
  }

  private Optional<AtDesk> desk(Reader.Member reader) {
    return desks.of(reader.id(), reader.language());
  }
}
