package net.mhpss.members.photos;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import net.mhpss.files.Crop;
import net.mhpss.files.Portrait;
import net.mhpss.files.Portraits;
import net.mhpss.files.Senders;
import net.mhpss.files.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Draws the photo that a member sends. */
@Component
class PhotoUploads extends Uploads<Portrait> {
  private static final int MOST_A_DAY = 40;

  private final Portraits portraits;

  PhotoUploads(Senders senders, Portraits portraits) {
    super(senders, "photos by", MOST_A_DAY, PhotoPages.FORM);
    this.portraits = portraits;
  }

  @Override
  protected Portrait look(MultipartFile file, HttpServletRequest request) throws IOException {
    try (var bytes = file.getInputStream()) {
      return portraits.draw(bytes, crop(request));
    }
  }

  /** The square that was chosen where there is JavaScript; else the one in the middle. */
  private static Crop crop(HttpServletRequest request) {
    return new Crop(
        pixels(request.getParameter("x")),
        pixels(request.getParameter("y")),
        pixels(request.getParameter("size")));
  }

  private static int pixels(@Nullable String typed) {
    return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
  }
}
