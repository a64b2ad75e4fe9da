package net.mhpss.following;

import java.util.Map;
import java.util.regex.Pattern;
import net.mhpss.members.Offers;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.organizations.Organizations;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class FollowingPages {
  private static final String SETTINGS = "/settings/following";
  private static final Pattern LIST =
      Pattern.compile("/(library|members|organizations|groups)(\\?[\\w=&.%+*~!$'()-]{0,2000})?");

  private final Following following;
  private final News news;
  private final Organizations organizations;
  private final Offers offers;
  private final Terms terms;
  private final Countries countries;

  FollowingPages(
      Following following,
      News news,
      Organizations organizations,
      Offers offers,
      Terms terms,
      Countries countries) {
    this.following = following;
    this.news = news;
    this.organizations = organizations;
    this.offers = offers;
    this.terms = terms;
    this.countries = countries;
  }

  @GetMapping("/following")
  Reply news(@RequestParam(defaultValue = "") String before, Reader.Member member) {
    var found = news.followed(member, Place.read(before));
    var page = found.subList(0, Math.min(found.size(), News.A_PAGE));
    return new FollowingPage(
        page, found.size() > page.size() ? Place.of(page.getLast()).toString() : null);
  }

  @PostMapping("/members/{id}/follow")
  Reply followMember(@PathVariable Address id, Reader.Member member) {
    return reply(following.followMember(id, member), "/members/" + id, member);
  }

  @PostMapping("/members/{id}/follow/end")
  Reply endMember(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String from,
      Reader.Member member) {
    return following.endMember(id, member) ? back(from, "/members/" + id) : new NotFound();
  }

  @PostMapping("/organizations/{id}/follow")
  Reply followOrganization(@PathVariable Address id, Reader.Member member) {
    return organizations
        .card(id, member)
        .map(found -> reply(following.followOrganization(found.id(), member), found.path(), member))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/organizations/{id}/follow/end")
  Reply endOrganization(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String from,
      Reader.Member member) {
    return organizations
        .card(id, member)
        .map(found -> endOrganization(found, from, member))
        .orElseGet(NotFound::new);
  }

  private Reply endOrganization(OrganizationCard found, String from, Reader.Member member) {
    following.endOrganization(found.id(), member);
    return back(from, found.path());
  }

  private Reply reply(Following.Outcome outcome, String path, Reader.Member member) {
    return switch (outcome) {
      case FOLLOWED -> new SeeOther(path);
      case NOBODY -> new NotFound();
      case TOO_MANY -> new Invalid(page(chosen(member), Map.of(), "", true, member));
    };
  }

  private static Reply back(String from, String path) {
    return new SeeOther(from.equals("settings") ? SETTINGS : path);
  }

  @PostMapping("/following/topics/{topic}")
  Reply followTopic(
      @PathVariable String topic,
      @RequestParam(defaultValue = "") String back,
      Reader.Member member) {
    return topic(topic, true, back, member);
  }

  @PostMapping("/following/topics/{topic}/end")
  Reply endTopic(
      @PathVariable String topic,
      @RequestParam(defaultValue = "") String back,
      Reader.Member member) {
    return topic(topic, false, back, member);
  }

  private Reply topic(String topic, boolean followed, String back, Reader.Member member) {
    if (!terms.exists(Scheme.TOPIC, topic)) {
      return new NotFound();
    }
    following.topic(topic, followed, member);
    return new SeeOther(list(back));
  }

  @PostMapping("/following/countries/{country}")
  Reply followCountry(
      @PathVariable String country,
      @RequestParam(defaultValue = "") String back,
      Reader.Member member) {
    return country(country, true, back, member);
  }

  @PostMapping("/following/countries/{country}/end")
  Reply endCountry(
      @PathVariable String country,
      @RequestParam(defaultValue = "") String back,
      Reader.Member member) {
    return country(country, false, back, member);
  }

  private Reply country(String country, boolean followed, String back, Reader.Member member) {
    if (!countries.exists(country)) {
      return new NotFound();
    }
    following.country(country, followed, member);
    return new SeeOther(list(back));
  }

  /** Only ever a list of this site. */
  private static String list(String back) {
    return LIST.matcher(back).matches() ? back : "/following";
  }

  @GetMapping(SETTINGS)
  Reply settings(@RequestParam(defaultValue = "") String after, Reader.Member member) {
    return page(chosen(member), Map.of(), after, false, member);
  }

  @PostMapping(SETTINGS)
  Reply choose(TopicsAndCountries form, Reader.Member member) {
    var problems = form.problems(terms, countries);
    if (!problems.isEmpty()) {
      return new Invalid(page(form, problems, "", false, member));
    }
    following.choose(form, member);
    return new SeeOther("/following");
  }

  private TopicsAndCountries chosen(Reader.Member member) {
    return new TopicsAndCountries(following.topics(member), following.countries(member));
  }

  private FollowingSettingsPage page(
      TopicsAndCountries form,
      Map<String, String> problems,
      String after,
      boolean tooMany,
      Reader.Member member) {
    var found = following.whom(member, after);
    return new FollowingSettingsPage(
        form,
        problems,
        found.subList(0, Math.min(found.size(), Following.A_PAGE)),
        found.size() > Following.A_PAGE,
        tooMany,
        offers.in(member.language()));
  }
}
