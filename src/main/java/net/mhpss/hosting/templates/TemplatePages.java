package net.mhpss.hosting.templates;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.mhpss.hosting.Fillings;
import net.mhpss.text.Markdown;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
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
class TemplatePages {
  private static final String TEMPLATES = "/desk/templates";

  private final WelcomeTemplates templates;
  private final Fillings fillings;

  TemplatePages(WelcomeTemplates templates, Fillings fillings) {
    this.templates = templates;
    this.fillings = fillings;
  }

  @GetMapping(TEMPLATES)
  Reply all(Reader.Member host) {
    if (!host.may(Right.HOST_MEMBERS)) {
      return new NotFound();
    }
    var all = templates.all();
    return new TemplatesPage(
        Languages.ALL.stream()
            .map(
                language ->
                    new TemplatesPage.OfLanguage(
                        language,
                        all.stream()
                            .filter(template -> template.language().equals(language))
                            .toList()))
            .toList());
  }

  @GetMapping(TEMPLATES + "/new")
  Reply newForm(@RequestParam(defaultValue = "") String language, Reader.Member host) {
    var offered = requireNonNullElse(Languages.offered(language), host.language());
    return host.may(Right.HOST_MEMBERS)
        ? page(null, TemplateForm.empty(offered.getLanguage()), Map.of(), host)
        : new NotFound();
  }

  @PostMapping(TEMPLATES)
  Reply begin(TemplateForm form, Reader.Member host) {
    if (!host.may(Right.HOST_MEMBERS)) {
      return new NotFound();
    }
    var problems = form.problems();
    var language = Languages.offered(form.language());
    if (!problems.isEmpty() || language == null) {
      return new Invalid(page(null, form, problems, host));
    }
    if (!form.preview().isEmpty()) {
      return page(null, form, Map.of(), host);
    }
    return templates.begin(form, language, host)
        ? new SeeOther(TEMPLATES)
        : new Invalid(page(null, form, Map.of("body", "templates.too-many"), host));
  }

  @GetMapping(TEMPLATES + "/{id}")
  Reply form(@PathVariable Address id, Reader.Member host) {
    return at(id, host, template -> page(template, TemplateForm.of(template), Map.of(), host));
  }

  @PostMapping(TEMPLATES + "/{id}")
  Reply change(@PathVariable Address id, TemplateForm typed, Reader.Member host) {
    return at(
        id,
        host,
        template -> {
          // a template stays in its language
          var form =
              new TemplateForm(
                  template.language().getLanguage(),
                  typed.name(),
                  typed.body(),
                  typed.version(),
                  typed.preview());
          var problems = form.problems();
          if (!problems.isEmpty()) {
            return new Invalid(page(template, form, problems, host));
          }
          if (!form.preview().isEmpty()) {
            return page(template, form, Map.of(), host);
          }
          return templates.change(template, form, host)
              ? new SeeOther(TEMPLATES)
              : new Invalid(
                  page(
                      template,
                      form.upon(template.version()),
                      Map.of("body", "templates.changed-meanwhile"),
                      host));
        });
  }

  @PostMapping(TEMPLATES + "/{id}/end")
  Reply end(@PathVariable Address id, Reader.Member host) {
    return at(
        id,
        host,
        template -> {
          templates.end(template, host);
          return new SeeOther(TEMPLATES);
        });
  }

  private Reply at(Address id, Reader.Member host, Function<WelcomeTemplate, Reply> answer) {
    return host.may(Right.HOST_MEMBERS)
        ? templates.find(id).map(answer).orElseGet(NotFound::new)
        : new NotFound();
  }

  private TemplatePage page(
      @Nullable WelcomeTemplate template,
      TemplateForm form,
      Map<String, String> problems,
      Reader.Member host) {
    var language = requireNonNullElse(Languages.offered(form.language()), Languages.ENGLISH);
    return new TemplatePage(
        template,
        form,
        problems,
        problems.isEmpty() ? preview(form, language, host) : "",
        template == null ? List.of() : templates.history(template));
  }

  private String preview(TemplateForm form, Locale language, Reader.Member host) {
    return Markdown.html(Placeholders.filled(form.text(), fillings.example(host, language)));
  }
}
