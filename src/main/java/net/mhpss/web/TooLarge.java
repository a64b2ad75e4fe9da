package net.mhpss.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form with a file that is larger than any we take, before a byte of it is read: it would
 * be written to disk only to be thrown away, and the protection of forms, finding no token in it,
 * would call it too old.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TooLarge extends OncePerRequestFilter {
  private final DataSize most;

  TooLarge(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
    this.most = most;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
      throws ServletException, IOException {
    if (!hasParts(request)) {
      chain.doFilter(request, answer);
    } else if (request.getContentLengthLong() < 0) {
      answer.sendError(
          HttpServletResponse.SC_LENGTH_REQUIRED); // browsers always say how much they send
    } else if (request.getContentLengthLong() > most.toBytes()) {
      answer.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, answer);
    }
  }

  private static boolean hasParts(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
