package net.mhpss.groups.pictures;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.mhpss.files.Portrait;
import net.mhpss.files.Upload;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
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
class PicturePages {
  private final Groups groups;
  private final Pictures pictures;
  private final PictureUploads uploads;

  PicturePages(Groups groups, Pictures pictures, PictureUploads uploads) {
    this.groups = groups;
    this.pictures = pictures;
    this.uploads = uploads;
  }

  @GetMapping("/group-pictures/{id}")
  Reply small(@PathVariable Address id, Reader reader) {
    return picture(id, true, reader);
  }

  @GetMapping("/group-pictures/{id}/large")
  Reply large(@PathVariable Address id, Reader reader) {
    return picture(id, false, reader);
  }

  /** A browser asks again for the picture of a hidden group: its reader may have left it. */
  private Reply picture(Address id, boolean small, Reader reader) {
    return pictures
        .find(id, small, reader)
        .<Reply>map(found -> new Picture(found.jpeg(), found.hidden()))
        .orElseGet(NotFound::new);
  }

  @GetMapping("/groups/{id}/picture")
  Reply form(@PathVariable Address id, Reader.Member member) {
    return hosted(id, member)
        .<Reply>map(
            group -> {
              var picture = group.picture();
              var form = new PictureForm(picture == null ? "" : picture.credit());
              return new PicturePage(group, form, Map.of());
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/{id}/picture")
  Reply keep(
      @PathVariable Address id,
      PictureForm form,
      Reader.Member member,
      HttpServletRequest request) {
    return hosted(id, member)
        .map(group -> keep(group, form, uploads.of(request)))
        .orElseGet(NotFound::new);
  }

  private Reply keep(Group group, PictureForm form, Upload<Portrait> upload) {
    var problems = new LinkedHashMap<>(form.problems());
    switch (upload) {
      case Upload.TooMany<Portrait>() -> {
        return new TooMany(Duration.ofHours(2));
      }
      case Upload.Looked<Portrait>(Portrait.Refused(var _)) ->
          problems.put("file", "groups.picture-refused");
      case Upload.Looked<Portrait>(Portrait.Drawn drawn) -> {
        if (problems.isEmpty()) {
          pictures.keep(group, drawn, form.credit());
        } else {
          problems.put("file", "groups.picture-again");
        }
      }
      case Upload.None<Portrait>() -> {
        if (problems.isEmpty() && !pictures.credit(group, form.credit())) {
          problems.put("file", "groups.picture-missing");
        }
      }
    }
    return problems.isEmpty()
        ? new SeeOther(group.barePath())
        : new Invalid(new PicturePage(group, form, problems));
  }

  @PostMapping("/groups/{id}/picture/removal")
  Reply remove(@PathVariable Address id, Reader.Member member) {
    return hosted(id, member)
        .<Reply>map(
            group -> {
              pictures.remove(group);
              return new SeeOther(group.barePath() + "/picture");
            })
        .orElseGet(NotFound::new);
  }

  private Optional<Group> hosted(Address id, Reader.Member member) {
    return groups.find(id, member).filter(Group::isHosted);
  }
}
