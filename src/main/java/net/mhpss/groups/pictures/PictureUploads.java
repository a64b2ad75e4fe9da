package net.mhpss.groups.pictures;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import net.mhpss.files.Crop;
import net.mhpss.files.Portrait;
import net.mhpss.files.Portraits;
import net.mhpss.files.Senders;
import net.mhpss.files.Uploads;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Draws the picture that a host sends, whole. */
@Component
class PictureUploads extends Uploads<Portrait> {
  private static final int MOST_A_DAY = 40;

  private final Portraits portraits;

  PictureUploads(Senders senders, Portraits portraits) {
    super(senders, "group pictures by", MOST_A_DAY, "/groups/*/picture");
    this.portraits = portraits;
  }

  @Override
  protected Portrait look(MultipartFile file, HttpServletRequest request) throws IOException {
    try (var bytes = file.getInputStream()) {
      return portraits.draw(bytes, Crop.WHOLE);
    }
  }
}
