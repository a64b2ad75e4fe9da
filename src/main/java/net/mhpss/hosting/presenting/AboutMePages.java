package net.mhpss.hosting.presenting;

import java.util.Map;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AboutMePages {
  private final Presentations presentations;

  AboutMePages(Presentations presentations) {
    this.presentations = presentations;
  }

  @GetMapping("/desk/about-me")
  Reply form(@RequestParam(defaultValue = "") String in, Reader.Member reader) {
    if (!presents(reader)) {
      return new NotFound();
    }
    var language = Languages.offered(in) == null ? reader.language().getLanguage() : in;
    var form =
        presentations
            .words(reader.id(), language)
            .map(words -> new AboutMeForm(language, words.background(), words.askMe()))
            .orElse(new AboutMeForm(language, "", ""));
    return page(form, Map.of(), reader);
  }

  private AboutMePage page(AboutMeForm form, Map<String, String> problems, Reader.Member reader) {
    return new AboutMePage(
        form,
        problems,
        presentations.writtenIn(reader.id()),
        presentations.isForEverybody(reader.id()));
  }

  private boolean presents(Reader.Member reader) {
    return reader.may(Right.HOST_MEMBERS) && presentations.isHost(reader.id());
  }

  @PostMapping("/desk/about-me")
  Reply write(AboutMeForm form, Reader.Member reader) {
    if (!presents(reader) || !form.isInALanguageOfOurs()) {
      return new NotFound();
    }
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(page(form, problems, reader));
    }
    presentations.write(form, reader);
    return new SeeOther("/desk/about-me?in=" + form.language());
  }

  @PostMapping("/desk/about-me/seen")
  Reply show(@RequestParam(defaultValue = "") String everybody, Reader.Member reader) {
    if (!presents(reader)) {
      return new NotFound();
    }
    presentations.show(!everybody.isEmpty(), reader);
    return new SeeOther("/desk/about-me");
  }
}
