package net.mhpss.contact;

import java.util.Map;
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

@Controller
class ReplyTemplatePages {
  private final ReplyTemplates templates;
  private final Answerers answerers;

  ReplyTemplatePages(ReplyTemplates templates, Answerers answerers) {
    this.templates = templates;
    this.answerers = answerers;
  }

  @GetMapping("/desk/contact/templates")
  Reply all(Reader.Member reader) {
    return answerers.include(reader)
        ? page(new TemplateForm(reader.language().getLanguage(), "", ""), Map.of())
        : new NotFound();
  }

  private TemplatesPage page(TemplateForm form, Map<String, String> problems) {
    return new TemplatesPage(templates.all(), form, problems);
  }

  @PostMapping("/desk/contact/templates")
  Reply add(TemplateForm form, Reader.Member reader) {
    if (!answerers.include(reader)) {
      return new NotFound();
    }
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(page(form, problems));
    }
    return templates.add(form, reader)
        ? new SeeOther("/desk/contact/templates")
        : new Invalid(page(form, Map.of("title", "contact.too-many-templates")));
  }

  @GetMapping("/desk/contact/templates/{id}")
  Reply one(@PathVariable Address id, Reader.Member reader) {
    return templates
        .find(id)
        .filter(_ -> answerers.include(reader))
        .<Reply>map(
            one ->
                new TemplatePage(
                    one.address(),
                    new TemplateForm(one.language(), one.title(), one.body()),
                    Map.of()))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/desk/contact/templates/{id}")
  Reply change(@PathVariable Address id, TemplateForm form, Reader.Member reader) {
    if (!answerers.include(reader) || templates.find(id).isEmpty()) {
      return new NotFound();
    }
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(new TemplatePage(id.id(), form, problems));
    }
    templates.change(id, form, reader);
    return new SeeOther("/desk/contact/templates");
  }

  @PostMapping("/desk/contact/templates/{id}/end")
  Reply remove(@PathVariable Address id, Reader.Member reader) {
    return answerers.include(reader) && templates.remove(id, reader)
        ? new SeeOther("/desk/contact/templates")
        : new NotFound();
  }
}
