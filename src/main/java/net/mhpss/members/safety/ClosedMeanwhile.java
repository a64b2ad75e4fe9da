package net.mhpss.members.safety;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.mhpss.members.inside.Sessions;
import net.mhpss.web.Cookies;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Where a member says who they are, there is nothing to say while they are in safety mode: they are
 * led to where they can end it.
 */
@Component
class ClosedMeanwhile implements HandlerInterceptor, WebMvcConfigurer {
  private final SafetyMode safety;
  private final Sessions sessions;
  private final Cookies cookies;

  ClosedMeanwhile(SafetyMode safety, Sessions sessions, Cookies cookies) {
    this.safety = safety;
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors
        .addInterceptor(this)
        .addPathPatterns("/welcome", "/settings/profile/**", "/settings/visibility/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse answer, Object handler) {
    var session = cookies.sessionOf(request);
    var open =
        session == null
            || sessions.member(session).filter(member -> safety.isOn(member.id())).isEmpty();
    if (!open) {
      answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
      answer.setHeader("Location", "/settings/safety");
      answer.setHeader("Cache-Control", "no-store");
    }
    return open;
  }
}
