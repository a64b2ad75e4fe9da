package net.mhpss.organizations.logos;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.mhpss.files.Portrait;
import net.mhpss.files.Upload;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.Organizations;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.Picture;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class LogoPages {
  private final Organizations organizations;
  private final Logos logos;
  private final LogoUploads uploads;

  LogoPages(Organizations organizations, Logos logos, LogoUploads uploads) {
    this.organizations = organizations;
    this.logos = logos;
    this.uploads = uploads;
  }

  @GetMapping("/logos/{id}")
  Reply small(@PathVariable Address id) {
    return logos
        .find(id, true)
        .<Reply>map(jpeg -> new Picture(jpeg, false))
        .orElseGet(NotFound::new);
  }

  @GetMapping("/logos/{id}/large")
  Reply large(@PathVariable Address id) {
    return logos
        .find(id, false)
        .<Reply>map(jpeg -> new Picture(jpeg, false))
        .orElseGet(NotFound::new);
  }

  @GetMapping("/organizations/{id}/logo")
  Reply form(@PathVariable Address id, Reader.Member member) {
    return editable(id, member)
        .<Reply>map(
            organization -> {
              var logo = organization.logo();
              var form = new LogoForm(logo == null ? "" : logo.credit());
              return new LogoPage(organization, form, Map.of());
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/organizations/{id}/logo")
  Reply keep(
      @PathVariable Address id, LogoForm form, Reader.Member member, HttpServletRequest request) {
    return editable(id, member)
        .map(organization -> keep(organization, form, member, uploads.of(request)))
        .orElseGet(NotFound::new);
  }

  private Reply keep(
      Organization organization, LogoForm form, Reader.Member member, Upload<Portrait> upload) {
    var problems = new LinkedHashMap<>(form.problems());
    switch (upload) {
      case Upload.TooMany<Portrait>() -> {
        return new TooMany(Duration.ofHours(2));
      }
      case Upload.Looked<Portrait>(Portrait.Refused(var _)) ->
          problems.put("file", "organizations.logo-refused");
      case Upload.Looked<Portrait>(Portrait.Drawn drawn) -> {
        if (problems.isEmpty()) {
          logos.keep(organization, drawn, form.credit(), member);
        } else {
          problems.put("file", "organizations.logo-again");
        }
      }
      case Upload.None<Portrait>() -> {
        if (problems.isEmpty() && !logos.credit(organization, form.credit(), member)) {
          problems.put("file", "organizations.logo-missing");
        }
      }
    }
    return problems.isEmpty()
        ? new SeeOther(organization.card().barePath())
        : new Invalid(new LogoPage(organization, form, problems));
  }

  @PostMapping("/organizations/{id}/logo/removal")
  Reply remove(@PathVariable Address id, Reader.Member member) {
    return editable(id, member)
        .<Reply>map(
            organization -> {
              logos.remove(organization, member);
              return new SeeOther(organization.card().barePath() + "/logo");
            })
        .orElseGet(NotFound::new);
  }

  private Optional<Organization> editable(Address id, Reader.Member member) {
    return organizations.find(id, member).filter(found -> found.mayBeEditedBy(member));
  }
}
