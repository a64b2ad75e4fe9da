package net.mhpss.files;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Looks at a file that a member sends in the field {@code file}, before the handler's transaction
 * begins: that may take seconds, in which no connection to the database should be held.
 */
public abstract class Uploads<T> implements HandlerInterceptor, WebMvcConfigurer {
  private static final String FIELD = "file";

  private final Senders senders;
  private final String what;
  private final int mostADay;
  private final List<String> paths;

  /**
   * @param what says what is counted before the number of its sender: {@code photos by}
   * @param paths the patterns of the addresses that such files are sent to
   */
  protected Uploads(Senders senders, String what, int mostADay, String... paths) {
    this.senders = senders;
    this.what = what;
    this.mostADay = mostADay;
    this.paths = List.of(paths);
  }

  /** Looks at a file; nothing of it is kept yet. */
  protected abstract T look(MultipartFile file, HttpServletRequest request) throws IOException;

  /** What came of the file that this request carries. */
  @SuppressWarnings("unchecked") // nobody else writes the attribute of this name
  public final Upload<T> of(HttpServletRequest request) {
    return request.getAttribute(attribute()) instanceof Upload<?> upload
        ? (Upload<T>) upload
        : new Upload.None<>();
  }

  @Override
  public final void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns(paths);
  }

  @Override
  public final boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException, ServletException {
    if (handler instanceof HandlerMethod && request instanceof MultipartHttpServletRequest parts) {
      var sender = senders.of(request);
      var file = parts.getFile(FIELD);
      if (sender.isPresent() && file != null && isChosen(file)) {
        request.setAttribute(
            attribute(),
            senders.maySend(what, sender.get(), mostADay)
                ? new Upload.Looked<>(look(file, request))
                : new Upload.TooMany<>());
      }
    }
    return true;
  }

  /** A field that was left alone comes without a name. */
  private static boolean isChosen(MultipartFile file) {
    var name = file.getOriginalFilename();
    return !file.isEmpty() || (name != null && !name.isBlank());
  }

  private String attribute() {
    return Uploads.class.getName() + " " + what;
  }
}
