package net.mhpss.hosting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.hosting.presenting.Presentations;
import net.mhpss.messages.Conversations;
import net.mhpss.messages.Enclosing;
import net.mhpss.messages.NewMessage;
import net.mhpss.messages.TheTeamJoins;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HostingPages {
  private final Hosts hosts;
  private final Welcomes welcomes;
  private final Conversations conversations;
  private final Enclosing enclosing;
  private final Presentations presentations;
  private final TheTeamJoins earlier;
  private final Wording wording;
  private final PackagedTexts packaged;
  private final ObjectProvider<HostingText> text;

  HostingPages(
      Hosts hosts,
      Welcomes welcomes,
      Conversations conversations,
      Enclosing enclosing,
      Presentations presentations,
      TheTeamJoins earlier,
      Wording wording,
      PackagedTexts packaged,
      ObjectProvider<HostingText> text) {
    this.hosts = hosts;
    this.welcomes = welcomes;
    this.conversations = conversations;
    this.enclosing = enclosing;
    this.presentations = presentations;
    this.earlier = earlier;
    this.wording = wording;
    this.packaged = packaged;
    this.text = text;
  }

  @GetMapping("/hosting")
  Reply team(
      Reader reader,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String behind) {
    var shown = text.getIfAvailable(() -> packaged::hosting).markdown(reader.language());
    var own =
        switch (reader) {
          case Reader.Visitor _ -> 0L;
          case Reader.Member member -> hosts.of(member.id()).id();
        };
    return HostingPage.of(
        presentations.to(reader),
        own,
        shown,
        new HostingPage.Wanted(language, region, Address.of(behind).id()),
        called(reader.language()));
  }

  private HostingPage.Called called(Locale language) {
    return new HostingPage.Called() {
      @Override
      public String language(String code) {
        return wording.languages(List.of(code), language);
      }

      @Override
      public String region(String code) {
        return wording.regions(List.of(code), language);
      }
    };
  }

  /** A member asks their host something: in the conversation they have, or by beginning it. */
  @GetMapping("/messages/host")
  Reply writeForm(Reader.Member reader) {
    var host = hosts.of(reader.id());
    if (host.id() == reader.id()) {
      return new SeeOther("/hosting");
    }
    return welcomes
        .conversation(reader.id(), host.id())
        .<Reply>map(conversation -> new SeeOther(conversation.path()))
        .orElseGet(
            () ->
                earlier.undecided(reader.id(), host.id()).isEmpty()
                    ? new WritingPage(to(host, reader), NewMessage.EMPTY, Map.of())
                    // first of all: may the new host read what was written with the one before?
                    : new SeeOther("/messages/host/earlier"));
  }

  @PostMapping("/messages/host")
  Reply write(NewMessage form, HttpServletRequest request, Reader.Member reader) {
    var host = hosts.of(reader.id());
    if (host.id() == reader.id()) {
      return new SeeOther("/hosting");
    }
    var problems = enclosing.problems(form, request);
    if (!problems.isEmpty()) {
      return new Invalid(new WritingPage(to(host, reader), form, problems));
    }
    return conversations.mayWrite(reader)
        ? new SeeOther(welcomes.writeToHost(host, form, request, reader).path())
        : new TooMany(Duration.ofHours(1));
  }

  private WritingPage.To to(Host host, Reader reader) {
    return new WritingPage.To(
        host.face(), "/messages/host", wording.card(host, reader.language()).languages());
  }
}
