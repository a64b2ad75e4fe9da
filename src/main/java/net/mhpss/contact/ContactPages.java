package net.mhpss.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import net.mhpss.web.Address;
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

@Controller
class ContactPages {
  private final ContactMessages messages;
  private final ContactText text;
  private final Slowing slowing;

  ContactPages(ContactMessages messages, ContactText text, Slowing slowing) {
    this.messages = messages;
    this.text = text;
    this.slowing = slowing;
  }

  @GetMapping("/contact")
  Reply form(Reader reader, @RequestParam(defaultValue = "") String topic) {
    var known = Arrays.stream(Topic.values()).anyMatch(one -> one.name().equals(topic));
    return page(new NewContactMessage(known ? topic : "GENERAL", "", "", "", ""), Map.of(), reader);
  }

  private ContactPage page(NewContactMessage form, Map<String, String> problems, Reader reader) {
    return new ContactPage(
        form, problems, text.title(reader.language()), text.html(reader.language()));
  }

  @PostMapping("/contact")
  Reply take(NewContactMessage form, Reader reader, HttpServletRequest request) {
    if (form.isFromAProgram()) {
      return new SeeOther("/contact/sent"); // it learns nothing
    }
    var problems = form.problems();
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

  @GetMapping("/desk/contact")
  Reply inbox(Reader.Member reader, @RequestParam(defaultValue = "") String before) {
    if (!messages.answers(reader)) {
      return new NotFound();
    }
    var found = messages.forWhoAnswers(reader, before);
    var page = found.subList(0, Math.min(found.size(), ContactMessages.PAGE));
    return new InboxPage(page, found.size() > ContactMessages.PAGE);
  }

  @GetMapping("/desk/contact/{id}")
  Reply message(@PathVariable Address id, Reader.Member reader) {
    return messages.find(id, reader).<Reply>map(ContactMessagePage::new).orElseGet(NotFound::new);
  }

  @PostMapping("/desk/contact/{id}/closure")
  Reply close(@PathVariable Address id, Reader.Member reader) {
    return messages.close(id, reader) ? new SeeOther("/desk/contact") : new NotFound();
  }
}
