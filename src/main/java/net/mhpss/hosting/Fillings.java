package net.mhpss.hosting;

import java.util.List;
import java.util.Locale;
import net.mhpss.hosting.templates.Filling;
import net.mhpss.web.Reader;
import net.mhpss.web.Texts;
import org.springframework.stereotype.Component;

/** What stands in a welcome in place of the placeholders of its template. */
@Component
public class Fillings {
  private final Hosts hosts;
  private final Wording wording;
  private final Texts texts;

  Fillings(Hosts hosts, Wording wording, Texts texts) {
    this.hosts = hosts;
    this.wording = wording;
    this.texts = texts;
  }

  /** For a member who does not exist: to see how a template reads. */
  public Filling example(Reader.Member host, Locale language) {
    return filling(
        texts.say(language, "templates.example-member"),
        List.of("supervision"),
        host,
        spokenBy(host),
        language);
  }

  Filling of(Guest guest, Reader.Member host, List<String> spoken, Locale language) {
    return filling(guest.name(), guest.interests(), host, spoken, language);
  }

  private Filling filling(
      String member,
      List<String> interests,
      Reader.Member host,
      List<String> spoken,
      Locale language) {
    return new Filling(
        member,
        host.name(),
        interests.isEmpty()
            ? texts.say(language, "templates.no-topics")
            : wording.topics(interests, language),
        spoken.isEmpty()
            ? texts.say(language, "templates.no-languages")
            : wording.languages(spoken, language));
  }

  /** In which languages this host answers. */
  List<String> spokenBy(Reader.Member host) {
    return hosts.find(host.id()).map(Host::languages).orElse(List.of());
  }
}
