package net.mhpss.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** Joins our replies, readers and forms to Spring MVC, and form protection to Spring Security. */
@Configuration(proxyBeanMethods = false)
class Web {
  @Bean
  static Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  static WebMvcConfigurer arguments(Readers readers, Forms forms, Replies replies) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(readers);
        resolvers.add(forms);
      }

      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(replies);
      }

      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Address.class, Address::of);
      }
    };
  }

  /**
   * Every POST of a form goes through {@link OnceOnly}; every GET notes how fresh the page cache
   * was before it began.
   */
  @Bean
  static WebMvcRegistrations handlers(
      OnceOnly onceOnly, Turns turns, Line line, Replies replies, Readers readers, Proofs proofs) {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
          @Override
          protected ServletInvocableHandlerMethod createInvocableHandlerMethod(
              HandlerMethod method) {
            return new Handler(method, onceOnly, turns, line, replies, readers, proofs);
          }
        };
      }
    };
  }

  private static final class Handler extends ServletInvocableHandlerMethod {
    private final OnceOnly onceOnly;
    private final Turns turns;
    private final Line line;
    private final Replies replies;
    private final Readers readers;
    private final Proofs proofs;

    Handler(
        HandlerMethod method,
        OnceOnly onceOnly,
        Turns turns,
        Line line,
        Replies replies,
        Readers readers,
        Proofs proofs) {
      super(method);
      this.onceOnly = onceOnly;
      this.turns = turns;
      this.line = line;
      this.replies = replies;
      this.readers = readers;
      this.proofs = proofs;
    }

    @Override
    public @Nullable Object invokeForRequest(
        NativeWebRequest request, @Nullable ModelAndViewContainer view, @Nullable Object... given)
        throws Exception {
      var asked = requireNonNull(request.getNativeRequest(HttpServletRequest.class));
      replies.begin(asked);
      if (asked.getMethod().equals("POST")
          && !(getBean() instanceof Errors)
          && !hasMethodAnnotation(OwnToken.class)) {
        readers.demandPart(asked);
      }
      if (hasMethodAnnotation(RecentProof.class)) {
        proofs.demand(readers.of(asked), asked);
      }
      if (hasMethodAnnotation(InTurn.class)) {
        return turns.take(asked, () -> answer(asked, request, view, given));
      }
      return asked.getMethod().equals("GET")
          ? line.stand(() -> super.invokeForRequest(request, view, given))
          : answer(asked, request, view, given);
    }

    private @Nullable Object answer(
        HttpServletRequest asked,
        NativeWebRequest request,
        @Nullable ModelAndViewContainer view,
        @Nullable Object... given)
        throws Exception {
      return asked.getMethod().equals("POST")
              && Reply.class.isAssignableFrom(getReturnType().getParameterType())
              && !(getBean() instanceof Errors)
              && !hasMethodAnnotation(OwnToken.class)
          ? onceOnly.answer(asked, () -> super.invokeForRequest(request, view, given))
          : super.invokeForRequest(request, view, given);
    }
  }

  /** Sessions, sign-in and rights are ours; of Spring Security we take the protection of forms. */
  @Bean
  SecurityFilterChain protection(HttpSecurity http, Cookies cookies) throws Exception {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(cookies.form());
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).secure(cookies.secure()).sameSite("Lax").path("/"));
    return http.csrf(
            csrf ->
                csrf.csrfTokenRepository(tokens)
                    .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                    .ignoringRequestMatchers(
                        request ->
                            HttpMethod.POST.matches(request.getMethod())
                                && (request.getRequestURI().startsWith("/u/")
                                    || request.getRequestURI().equals(QuickExit.PATH))))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }
}
