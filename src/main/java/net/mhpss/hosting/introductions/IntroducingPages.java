package net.mhpss.hosting.introductions;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.mhpss.hosting.WorthIntroducing;
import net.mhpss.members.Offers;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import net.mhpss.web.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class IntroducingPages {
  private static final String PROPOSALS = "/desk/introductions";
  private static final Pattern LINK =
      Pattern.compile("(?:.*/members/)?([0-9a-z]{1,40})(?:[-?#/].*)?");

  private final ProposedIntroductions proposed;
  private final Offers offers;
  private final ObjectProvider<WorthIntroducing> worthIntroducing;

  IntroducingPages(
      ProposedIntroductions proposed,
      Offers offers,
      ObjectProvider<WorthIntroducing> worthIntroducing) {
    this.proposed = proposed;
    this.offers = offers;
    this.worthIntroducing = worthIntroducing;
  }

  @GetMapping(PROPOSALS)
  Reply all(
      @RequestParam(defaultValue = "") Address before,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long joined,
      Reader.Member host) {
    if (!host.may(Right.HOST_MEMBERS)) {
      return new NotFound();
    }
    var found = proposed.of(host, before);
    var pairs = worthIntroducing.stream().flatMap(room -> room.of(host, joined).stream()).toList();
    return new ProposalsPage(
        found.subList(0, Math.min(found.size(), ProposedIntroductions.PAGE)),
        found.size() > ProposedIntroductions.PAGE,
        pairs,
        pairs.isEmpty() ? 0 : pairs.getLast().one().id());
  }

  @GetMapping(PROPOSALS + "/new")
  Reply form(
      @RequestParam(defaultValue = "") Address one,
      @RequestParam(defaultValue = "") String other,
      Reader.Member host) {
    return proposed
        .person(one, host)
        .map(person -> form(person, other.strip(), host))
        .orElseGet(NotFound::new);
  }

  private Reply form(Person one, String typed, Reader.Member host) {
    if (typed.isEmpty()) {
      return choosing(one, typed, Map.of(), host);
    }
    var link = LINK.matcher(typed);
    var other =
        link.matches() ? proposed.person(new Address(link.group(1)), host).orElse(null) : null;
    if (other == null) {
      return choosing(one, typed, Map.of("other", "introductions.nobody-there"), host);
    }
    var problem = problem(one, other, host);
    return problem == null
        ? page(
            one,
            other,
            new ProposalForm(one.address(), other.address(), "", "", ""),
            Map.of(),
            false,
            host)
        : choosing(one, typed, Map.of("other", problem), host);
  }

  private @org.jspecify.annotations.Nullable String problem(
      Person one, Person other, Reader.Member host) {
    if (!proposed.isTheirHost(one, other, host)) {
      return "introductions.neither-yours";
    }
    return proposed.isPossible(one, other, host) ? null : "introductions.not-possible";
  }

  private ChoosingPage choosing(
      Person one, String typed, Map<String, String> problems, Reader.Member host) {
    List<WorthIntroducing.Pair> pairs =
        worthIntroducing.stream().flatMap(room -> room.with(one.id(), host).stream()).toList();
    return new ChoosingPage(one, typed, problems, pairs);
  }

  @PostMapping(PROPOSALS)
  Reply propose(ProposalForm form, Reader.Member host) {
    var one = proposed.person(Address.of(form.one()), host);
    var other = proposed.person(Address.of(form.other()), host);
    return one.isPresent() && other.isPresent()
        ? propose(one.get(), other.get(), form, host)
        : new NotFound();
  }

  private Reply propose(Person one, Person other, ProposalForm form, Reader.Member host) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(page(one, other, form, problems, false, host));
    }
    var problem = problem(one, other, host);
    if (problem != null) {
      return new Invalid(page(one, other, form, Map.of("two", problem), false, host));
    }
    if (!form.preview().isEmpty()) {
      return page(one, other, form, Map.of(), true, host);
    }
    if (!proposed.mayPropose(host)) {
      return new TooMany(Duration.ofHours(6));
    }
    return proposed.propose(one, other, form, host)
        ? new SeeOther(PROPOSALS)
        : new Invalid(
            page(one, other, form, Map.of("two", "introductions.not-possible"), false, host));
  }

  private ProposalPage page(
      Person one,
      Person other,
      ProposalForm form,
      Map<String, String> problems,
      boolean previewed,
      Reader.Member host) {
    return new ProposalPage(one, other, form, problems, previewed, offers.in(host.language()));
  }
}
