package net.mhpss.organizations.logos;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import net.mhpss.files.Crop;
import net.mhpss.files.Portrait;
import net.mhpss.files.Portraits;
import net.mhpss.web.Cookies;
import net.mhpss.web.Limits;
import net.mhpss.web.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Draws the logo that a member sends, before the handler's transaction begins: that may take
 * seconds, in which no connection to the database should be held.
 */
@Component
class LogoUploads implements HandlerInterceptor, WebMvcConfigurer {
  private static final String ATTRIBUTE = LogoUploads.class.getName();
  private static final int MOST_A_DAY = 40;

  private final Portraits portraits;
  private final Cookies cookies;
  private final ObjectProvider<SignedIn> signedIn;
  private final Limits limits;

  LogoUploads(
      Portraits portraits, Cookies cookies, ObjectProvider<SignedIn> signedIn, Limits limits) {
    this.portraits = portraits;
    this.cookies = cookies;
    this.signedIn = signedIn;
    this.limits = limits;
  }

  /** What came of the logo in a form. */
  sealed interface Upload {
    /** There was none. */
    record None() implements Upload {}

    /** It was looked at. */
    record Looked(Portrait portrait) implements Upload {}

    /** This member has sent so many today that it was not. */
    record TooMany() implements Upload {}
  }

  /** What came of the logo that this request carries. */
  static Upload of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Upload upload ? upload : new Upload.None();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/organizations/*/logo");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException, ServletException {
    if (handler instanceof HandlerMethod && request instanceof MultipartHttpServletRequest parts) {
      var sender = sender(request);
      var file = parts.getFile("file");
      if (sender.isPresent() && file != null && isChosen(file)) {
        request.setAttribute(ATTRIBUTE, look(sender.get(), file));
      }
    }
    return true;
  }

  /** A field that was left alone comes without a name. */
  private static boolean isChosen(MultipartFile file) {
    var name = file.getOriginalFilename();
    return !file.isEmpty() || (name != null && !name.isBlank());
  }

  private Upload look(long sender, MultipartFile file) throws IOException {
    if (!limits.allows("organizations.logo " + sender, MOST_A_DAY, Duration.ofDays(1))) {
      return new Upload.TooMany();
    }
    try (var bytes = file.getInputStream()) {
      return new Upload.Looked(portraits.draw(bytes, Crop.WHOLE));
    }
  }

  private Optional<Long> sender(HttpServletRequest request) {
    var session = cookies.sessionOf(request);
    return session == null
        ? Optional.empty()
        : signedIn.stream()
            .flatMap(sessions -> sessions.member(session).stream())
            .map(member -> member.id())
            .findFirst();
  }
}
