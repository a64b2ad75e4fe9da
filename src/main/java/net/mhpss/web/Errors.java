package net.mhpss.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What people see when something is not there, not allowed, too large or broken: a page in their
 * language, never a trace.
 */
@Controller
@ControllerAdvice
class Errors implements ErrorController {
  private static final Logger log = LoggerFactory.getLogger(Errors.class);

  private final Replies replies;

  Errors(Replies replies) {
    this.replies = replies;
  }

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse answer) throws IOException {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    show(status == null ? HttpStatus.NOT_FOUND : status, request, answer);
  }

  @ExceptionHandler
  void signInFirst(
      Readers.SignInFirst visitor, HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    var query = request.getQueryString();
    var wanted =
        request.getMethod().equals("GET")
            ? request.getRequestURI() + (query == null ? "" : "?" + query)
            : "/";
    replies.send(to("/sign-in", wanted), request, answer);
  }

  @ExceptionHandler
  void suspended(Readers.Suspended member, HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    replies.send(new Reply.SeeOther("/suspended"), request, answer);
  }

  @ExceptionHandler
  void proveFirst(Proofs.ProveFirst member, HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    replies.send(to("/sign-in/again", member.wanted), request, answer);
  }

  private static Reply to(String path, String next) {
    return new Reply.SeeOther(
        UriComponentsBuilder.fromPath(path)
            .queryParam("next", Query.encoded(next))
            .build(true)
            .toUriString());
  }

  @ExceptionHandler
  void noKey(OnceOnly.NoKey form, HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    show(HttpStatus.BAD_REQUEST, request, answer);
  }

  @ExceptionHandler
  void busy(TooBusy now, HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    replies.send(new Reply.Busy(Duration.ofSeconds(5)), request, answer);
  }

  @ExceptionHandler({MaxUploadSizeExceededException.class, MultipartException.class})
  void tooLarge(MultipartException upload, HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    show(HttpStatus.CONTENT_TOO_LARGE, request, answer);
  }

  private void show(HttpStatus status, HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    var what =
        switch (status) {
          case FORBIDDEN -> "form-too-old";
          case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
          case CONTENT_TOO_LARGE -> "too-large";
          case BAD_REQUEST -> "bad-request";
          default -> status.is4xxClientError() ? "bad-request" : "broken";
        };
    if (status.is5xxServerError()) {
      log.error(
          "Answered {} to {} {}",
          status.value(),
          request.getMethod(),
          request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
    replies.show(
        new ErrorPage(what),
        status == HttpStatus.METHOD_NOT_ALLOWED ? HttpStatus.NOT_FOUND : status,
        request,
        answer);
  }
}
