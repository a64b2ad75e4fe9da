package net.mhpss.hosting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.mhpss.members.MemberCard;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Language;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Region;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Term;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Texts;
import net.mhpss.web.Writing;
import org.springframework.stereotype.Component;

/**
 * How hosts, members and reasons are spoken of in a reader's language. A code that is not known is
 * left as it is.
 */
@Component
public class Wording {
  private final Texts texts;
  private final Writing writing;
  private final Terms terms;
  private final Countries countries;
  private final Languages languages;

  Wording(Texts texts, Writing writing, Terms terms, Countries countries, Languages languages) {
    this.texts = texts;
    this.writing = writing;
    this.terms = terms;
    this.countries = countries;
    this.languages = languages;
  }

  /** A host with what is said of them. */
  public HostCard card(Host host, Locale language) {
    // what languages and regions they have would tell who they are
    return host.safe()
        ? new HostCard(host, "", "")
        : new HostCard(
            host, languages(host.languages(), language), regions(host.regions(), language));
  }

  List<HostCard> cards(List<Host> hosts, Locale language) {
    return hosts.stream().map(host -> card(host, language)).toList();
  }

  /** Languages by their codes, in one phrase. */
  public String languages(List<String> codes, Locale language) {
    return writing.list(language, codes.stream().map(code -> language(code, language)).toList());
  }

  private String language(String code, Locale language) {
    return languages.find(code, language).map(Language::name).orElse(code);
  }

  /** Regions by their codes, in one phrase; none is everywhere. */
  public String regions(List<String> codes, Locale language) {
    return codes.isEmpty()
        ? texts.say(language, "hosting.everywhere")
        : writing.list(language, codes.stream().map(code -> region(code, language)).toList());
  }

  private String region(String code, Locale language) {
    return countries.region(code, language).map(Region::name).orElse(code);
  }

  /** What a member does and where, as members may know it. */
  public List<String> about(MemberCard member, Locale language) {
    var country = member.country();
    return Stream.concat(
            member.kinds().stream().map(kind -> kindOfWork(kind, language)),
            country == null ? Stream.of() : Stream.of(country(country, language)))
        .toList();
  }

  String country(String code, Locale language) {
    return countries.find(code, language).map(net.mhpss.taxonomy.Country::name).orElse(code);
  }

  String kindOfWork(String slug, Locale language) {
    return term(Scheme.KIND_OF_WORK, slug, language);
  }

  String topics(List<String> slugs, Locale language) {
    return writing.list(
        language, slugs.stream().map(slug -> term(Scheme.TOPIC, slug, language)).toList());
  }

  private String term(Scheme scheme, String slug, Locale language) {
    return terms.find(scheme, slug, language).map(Term::label).orElse(slug);
  }

  /** Each reason, as it was kept, in a few words of this language. */
  public List<String> why(String[] kept, Locale language) {
    return reasons(Reason.readAll(kept), language);
  }

  /** Each reason in a few words that read well for the member and for the host. */
  /** Reasons as they are kept, in words. */
  public List<String> written(List<String> reasons, Locale language) {
    return reasons(reasons.stream().map(Reason::read).toList(), language);
  }

  List<String> reasons(List<Reason> reasons, Locale language) {
    return reasons.stream().map(reason -> reason(reason, language)).toList();
  }

  private String reason(Reason reason, Locale language) {
    return switch (reason) {
      case Reason.Speaks(var codes) ->
          texts.say(
              language, "hosting.reason-speaks", Map.of("languages", languages(codes, language)));
      case Reason.LooksAfter(var region) ->
          texts.say(language, "hosting.reason-region", Map.of("region", region(region, language)));
      case Reason.LooksAfterEverywhere() -> texts.say(language, "hosting.reason-everywhere");
      case Reason.SameCountry(var country) ->
          texts.say(
              language, "hosting.reason-country", Map.of("country", country(country, language)));
      case Reason.SameInterests(var topics) ->
          texts.say(
              language, "hosting.reason-interests", Map.of("topics", topics(topics, language)));
      case Reason.FewMembers() -> texts.say(language, "hosting.reason-few");
      case Reason.Turn() -> texts.say(language, "hosting.reason-turn");
      case Reason.SameHours() -> texts.say(language, "hosting.reason-hours");
      case Reason.OnlyHost() -> texts.say(language, "hosting.reason-only");
      case Reason.Decided() -> texts.say(language, "hosting.reason-decided");
    };
  }
}
