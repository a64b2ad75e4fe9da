package net.mhpss.organizations.logos;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import net.mhpss.files.Crop;
import net.mhpss.files.Portrait;
import net.mhpss.files.Portraits;
import net.mhpss.files.Senders;
import net.mhpss.files.Uploads;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Draws the logo that a member sends, whole. */
@Component
class LogoUploads extends Uploads<Portrait> {
  private static final int MOST_A_DAY = 40;

  private final Portraits portraits;

  LogoUploads(Senders senders, Portraits portraits) {
    super(senders, "logos by", MOST_A_DAY, "/organizations/*/logo");
    this.portraits = portraits;
  }

  @Override
  protected Portrait look(MultipartFile file, HttpServletRequest request) throws IOException {
    try (var bytes = file.getInputStream()) {
      return portraits.draw(bytes, Crop.WHOLE);
    }
  }
}
