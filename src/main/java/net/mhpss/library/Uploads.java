package net.mhpss.library;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import net.mhpss.files.Checking;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.web.Cookies;
import net.mhpss.web.Limits;
import net.mhpss.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Checks and cleans a file that a member sends, before the handler's transaction begins: that may
 * take seconds, in which no connection to the database should be held.
 */
@Component
class Uploads implements HandlerInterceptor, WebMvcConfigurer {
  private static final String ATTRIBUTE = Uploads.class.getName();
  private static final String FIELD = "file";
  private static final int MOST_A_DAY = 100;

  private final net.mhpss.files.Files files;
  private final Cookies cookies;
  private final ObjectProvider<SignedIn> signedIn;
  private final Limits limits;

  Uploads(
      net.mhpss.files.Files files,
      Cookies cookies,
      ObjectProvider<SignedIn> signedIn,
      Limits limits) {
    this.files = files;
    this.cookies = cookies;
    this.signedIn = signedIn;
    this.limits = limits;
  }

  /** What came of the file of a form. */
  sealed interface Upload {
    /** There was none. */
    record None() implements Upload {}

    /** It was looked at. */
    record Looked(Checking checking) implements Upload {}

    /** This member has sent so many today that it was not. */
    record TooMany() implements Upload {}
  }

  /** What came of the file that this request carries. */
  static Upload of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Upload upload ? upload : new Upload.None();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/library", "/library/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException, ServletException {
    if (handler instanceof HandlerMethod && request instanceof MultipartHttpServletRequest parts) {
      var sender = sender(request);
      var file = parts.getFile(FIELD);
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
    if (!limits.allows("library.upload " + sender, MOST_A_DAY, Duration.ofDays(1))) {
      return new Upload.TooMany();
    }
    var name = file.getOriginalFilename();
    try (var bytes = file.getInputStream()) {
      return new Upload.Looked(
          files.check(bytes, name == null ? "" : name, net.mhpss.files.Files.LIMIT));
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

  /** What was not kept is not left lying about. */
  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure)
      throws IOException {
    if (of(request) instanceof Upload.Looked(Accepted accepted)) {
      Files.deleteIfExists(accepted.incoming());
    }
  }
}
