package net.mhpss.governance;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class TextPages {
  private final NetworkTexts texts;

  TextPages(NetworkTexts texts) {
    this.texts = texts;
  }

  @GetMapping("/about")
  Reply about(Reader reader) {
    return show(NetworkText.ABOUT, reader);
  }

  @GetMapping("/about/principles")
  Reply principles(Reader reader) {
    return show(NetworkText.PRINCIPLES, reader);
  }

  @GetMapping("/about/advisory-board")
  Reply advisoryBoard(Reader reader) {
    return show(NetworkText.ADVISORY_BOARD, reader);
  }

  @GetMapping("/about/terms-of-reference")
  Reply termsOfReference(Reader reader) {
    return show(NetworkText.TERMS_OF_REFERENCE, reader);
  }

  @GetMapping("/guidelines")
  Reply guidelines(Reader reader) {
    return show(NetworkText.GUIDELINES, reader);
  }

  @GetMapping("/terms")
  Reply terms(Reader reader) {
    return show(NetworkText.TERMS, reader);
  }

  @GetMapping("/terms/organizations")
  Reply termsForOrganizations(Reader reader) {
    return show(NetworkText.ORGANIZATION_TERMS, reader);
  }

  @GetMapping("/privacy")
  Reply privacy(Reader reader) {
    return show(NetworkText.PRIVACY, reader);
  }

  private Reply show(NetworkText text, Reader reader) {
    return new TextPage(text, texts.find(text, reader.language()));
  }

  @GetMapping("/texts/{slug}/{language}/edit")
  Reply form(@PathVariable String slug, @PathVariable String language, Reader.Member member) {
    var text = NetworkText.of(slug);
    var written = Languages.offered(language);
    if (text.isEmpty() || written == null || !member.may(Right.EDIT_PAGES)) {
      return new NotFound();
    }
    var now = texts.find(text.get(), written);
    var form = new NewVersion(now.markdown(), Long.toString(now.version()));
    return editing(text.get(), written, form, Map.of());
  }

  @PostMapping("/texts/{slug}/{language}")
  Reply write(
      @PathVariable String slug,
      @PathVariable String language,
      NewVersion form,
      Reader.Member member) {
    var text = NetworkText.of(slug);
    var written = Languages.offered(language);
    if (text.isEmpty() || written == null || !member.may(Right.EDIT_PAGES)) {
      return new NotFound();
    }
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(editing(text.get(), written, form, problems));
    }
    var kept = texts.write(text.get(), written, form, member);
    if (kept.isEmpty()) {
      return new NotFound();
    }
    return kept.get()
        ? new SeeOther(text.get().path() + "?lang=" + language)
        : new Invalid(
            editing(text.get(), written, form, Map.of("text", "governance.written-meanwhile")));
  }

  private EditTextPage editing(
      NetworkText text, Locale language, NewVersion form, Map<String, String> problems) {
    return new EditTextPage(
        text,
        Objects.requireNonNull(language),
        form,
        problems,
        texts.find(text, Languages.ENGLISH),
        texts.versions(text, language));
  }
}
