package net.mhpss.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.HostsToContact;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import net.mhpss.web.Slowing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What whoever writes to us sees: the form, the thanks, and where they answer our mail. */
@Controller
class ContactPages {
  private final ContactMessages messages;
  private final WriterAnswers answers;
  private final ContactText text;
  private final HostsToContact hosts;
  private final Opened opened;
  private final Slowing slowing;

  ContactPages(
      ContactMessages messages,
      WriterAnswers answers,
      ContactText text,
      HostsToContact hosts,
      Opened opened,
      Slowing slowing) {
    this.messages = messages;
    this.answers = answers;
    this.text = text;
    this.hosts = hosts;
    this.opened = opened;
    this.slowing = slowing;
  }

  @GetMapping("/contact")
  Reply form(
      Reader reader,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String host) {
    var chosen = Topic.of(topic).orElse(Topic.GENERAL);
    var wanted = Languages.offered(language) == null ? reader.language().getLanguage() : language;
    return page(
        new NewContactMessage(chosen.name(), wanted, "", "", "", "", opened.now(), host),
        Map.of(),
        reader);
  }

  private ContactPage page(NewContactMessage form, Map<String, String> problems, Reader reader) {
    return new ContactPage(
        form,
        problems,
        text.title(reader.language()),
        text.html(reader.language()),
        hosts.find(Address.of(form.host()), reader).map(Host::name).orElse(null));
  }

  /** What is held is acknowledged like all else: a program learns nothing. */
  @PostMapping("/contact")
  Reply take(NewContactMessage form, Reader reader, HttpServletRequest request) {
    var problems = form.problems(reader);
    if (!problems.isEmpty()) {
      return new Invalid(page(form, problems, reader));
    }
    if (reader instanceof Reader.Visitor) {
      slowing.failed(request); // one letter after another to strangers is what programs do
    }
    return messages.take(form, reader)
        ? new SeeOther("/contact/sent")
        : new TooMany(Duration.ofHours(24));
  }

  @GetMapping("/contact/sent")
  Reply sent() {
    return new ContactSentPage();
  }

  @GetMapping("/contact/answer/{token}")
  Reply answerForm(@PathVariable String token, HttpServletRequest request) {
    var open = answers.open(token);
    if (open.isEmpty()) {
      slowing.failed(request);
    }
    return open.<Reply>map(one -> new AnswerPage(one, token, AnswerForm.EMPTY, Map.of()))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/contact/answer/{token}")
  Reply answer(@PathVariable String token, AnswerForm form, HttpServletRequest request) {
    var open = answers.open(token);
    if (open.isEmpty()) {
      slowing.failed(request);
      return new NotFound();
    }
    var problems = form.problems(AnswerForm.LONGEST);
    if (!problems.isEmpty()) {
      return new Invalid(new AnswerPage(open.get(), token, form, problems));
    }
    return answers.add(open.get(), form.text())
        ? new SeeOther("/contact/sent")
        : new TooMany(Duration.ofHours(24));
  }
}
