package net.mhpss.members.photos;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import net.mhpss.files.Portrait;
import net.mhpss.files.Receiving.Reason;
import net.mhpss.files.Upload;
import net.mhpss.members.Field;
import net.mhpss.members.Visibility;
import net.mhpss.members.inside.Profiles;
import net.mhpss.members.photos.Photos.Size;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.Picture;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PhotoPages {
  static final String FORM = "/settings/profile/photo";

  private final Photos photos;
  private final PhotoUploads uploads;
  private final Profiles profiles;

  PhotoPages(Photos photos, PhotoUploads uploads, Profiles profiles) {
    this.photos = photos;
    this.uploads = uploads;
    this.profiles = profiles;
  }

  @GetMapping("/photos/{id}")
  Reply small(@PathVariable Address id, Reader reader) {
    return picture(id, Size.SMALL, reader);
  }

  @GetMapping("/photos/{id}/large")
  Reply large(@PathVariable Address id, Reader reader) {
    return picture(id, Size.LARGE, reader);
  }

  private Reply picture(Address id, Size size, Reader reader) {
    return photos
        .find(id, size, reader)
        .<Reply>map(jpeg -> new Picture(jpeg, true))
        .orElseGet(NotFound::new);
  }

  @GetMapping(FORM)
  Reply form(Reader.Member member) {
    var own = profiles.own(member);
    var photo = own.photo();
    return new PhotoPage(
        own, new PhotoForm(photo == null ? "" : photo.credit()), own.seenBy(Field.PHOTO), Map.of());
  }

  @PostMapping(FORM)
  Reply keep(
      PhotoForm form,
      @RequestParam(defaultValue = "") String seen,
      Reader.Member member,
      HttpServletRequest request) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      if (uploads.of(request) instanceof Upload.Looked<?>) {
        problems.put("file", "members.photo-again");
      }
      return invalid(form, seen, member, problems);
    }
    var problem = keep(form, member, uploads.of(request));
    if (!problem.isEmpty()) {
      return invalid(form, seen, member, Map.of("file", problem));
    }
    profiles.show(Map.of(Field.PHOTO, Visibility.read(seen)), member);
    return new SeeOther("/settings/profile");
  }

  /** The key of what is wrong, or nothing. */
  private String keep(PhotoForm form, Reader.Member member, Upload<Portrait> upload) {
    return switch (upload) {
      case Upload.None<Portrait>() ->
          photos.credit(form.credit(), member) ? "" : "members.photo-missing";
      case Upload.TooMany<Portrait>() -> "members.photo-too-many";
      case Upload.Looked<Portrait>(Portrait.Refused(var reason)) -> key(reason);
      case Upload.Looked<Portrait>(Portrait.Drawn drawn) -> {
        photos.keep(drawn, form.credit(), member);
        yield "";
      }
    };
  }

  private static String key(Reason reason) {
    return "members.photo-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Reply invalid(
      PhotoForm form, String seen, Reader.Member member, Map<String, String> problems) {
    return new Invalid(new PhotoPage(profiles.own(member), form, Visibility.read(seen), problems));
  }

  @PostMapping(FORM + "/removal")
  Reply remove(Reader.Member member) {
    photos.remove(member);
    return new SeeOther(FORM);
  }
}
