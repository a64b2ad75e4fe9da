package net.mhpss.web;

import static java.util.Objects.requireNonNull;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;
import net.mhpss.web.PageCache.CachedPage;
import net.mhpss.web.Reply.Busy;
import net.mhpss.web.Reply.Download;
import net.mhpss.web.Reply.Drawing;
import net.mhpss.web.Reply.Gone;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.Moved;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.Page;
import net.mhpss.web.Reply.Picture;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.Text;
import net.mhpss.web.Reply.TextFile;
import net.mhpss.web.Reply.TooMany;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Sends every {@link Reply} as HTTP. */
@Component
class Replies implements HandlerMethodReturnValueHandler {
  private static final String ROOT = "net.mhpss";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, ROOT);
  private final Readers readers;
  private final Cookies cookies;
  private final Texts texts;
  private final Writing writing;
  private final Assets assets;
  private final PageCache pages;
  private final Proofs proofs;
  private final QuickExit quickExit;
  private final Badges badges;
  private final SingletonSupplier<List<Banner>> banners;

  Replies(
      Readers readers,
      Cookies cookies,
      Texts texts,
      Writing writing,
      Assets assets,
      PageCache pages,
      Proofs proofs,
      QuickExit quickExit,
      Badges badges,
      ObjectProvider<Banner> banners) {
    this.readers = readers;
    this.cookies = cookies;
    this.texts = texts;
    this.writing = writing;
    this.assets = assets;
    this.pages = pages;
    this.proofs = proofs;
    this.quickExit = quickExit;
    this.badges = badges;
    this.banners = SingletonSupplier.of(() -> banners.orderedStream().toList());
    templates.setBinaryStaticContent(true);
  }

  @Override
  public boolean supportsReturnType(MethodParameter handler) {
    return Reply.class.isAssignableFrom(handler.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object reply,
      MethodParameter handler,
      ModelAndViewContainer view,
      NativeWebRequest request)
      throws IOException {
    view.setRequestHandled(true);
    send(
        (Reply) requireNonNull(reply),
        requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
        requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
  }

  void send(Reply reply, HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    switch (reply) {
      case Page page -> show(page, HttpStatus.OK, asked, answer);
      case Invalid(var form) -> show(form, HttpStatus.UNPROCESSABLE_CONTENT, asked, answer);
      case SeeOther(var path) -> lead(answer, HttpStatus.SEE_OTHER, path);
      case Moved(var path) -> lead(answer, HttpStatus.MOVED_PERMANENTLY, path);
      case Gone() -> show(new ErrorPage("gone"), HttpStatus.GONE, asked, answer);
      case NotFound() -> notFound(asked, answer);
      case TooMany(var after, var page) -> {
        retryAfter(answer, after);
        show(page, HttpStatus.TOO_MANY_REQUESTS, asked, answer);
      }
      case Busy(var after) -> {
        retryAfter(answer, after);
        show(new ErrorPage("busy"), HttpStatus.SERVICE_UNAVAILABLE, asked, answer);
      }
      case Download download -> {
        if (!Downloads.send(download, asked, answer)) {
          show(new ErrorPage("file-missing"), HttpStatus.NOT_FOUND, asked, answer);
        }
      }
      case Picture picture -> send(picture, asked, answer);
      case Drawing(var svg, var forever) -> {
        var bytes = svg.getBytes(StandardCharsets.UTF_8);
        answer.setContentType("image/svg+xml");
        answer.setHeader(
            "Cache-Control",
            forever ? "private, max-age=31536000, immutable" : "private, no-cache");
        Compression.send(bytes, Compression.gzip(bytes, Compression.BEST), asked, answer);
      }
      case TextFile(var name, var type, var text) -> {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        answer.setContentType(type);
        answer.setHeader(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString());
        answer.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        answer.setHeader("Cache-Control", "private, no-store");
        answer.setHeader("X-Robots-Tag", "noindex, nofollow");
        Compression.send(bytes, Compression.gzip(bytes, Compression.QUICK), asked, answer);
      }
      case Text(var type, var text) -> {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        answer.setContentType(type);
        Compression.send(bytes, Compression.gzip(bytes, Compression.QUICK), asked, answer);
      }
    }
  }

  private static void retryAfter(HttpServletResponse answer, Duration after) {
    answer.setHeader("Retry-After", Long.toString(Math.max(1, after.toSeconds())));
  }

  private static void send(Picture picture, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    var etag = etag(picture.jpeg());
    answer.setHeader(
        "Cache-Control", picture.ofSomebody() ? "private, no-cache" : "private, max-age=86400");
    answer.setHeader("Vary", "Cookie");
    answer.setHeader("ETag", etag);
    // also with a 304: browsers take its headers for those of what they keep
    answer.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    answer.setHeader("X-Robots-Tag", "noindex, nofollow");
    if (etag.equals(asked.getHeader("If-None-Match"))) {
      answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    answer.setContentType("image/jpeg");
    Compression.send(picture.jpeg(), null, asked, answer);
  }

  /** Who holds an office and opens its pages with one factor alone is led to show the second. */
  private void notFound(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    var path = asked.getRequestURI();
    if (asked.getMethod().equals("GET")
        && Menu.isForStaff(path)
        && readers.of(asked) instanceof Reader.Member member
        && !member.resting().isEmpty()) {
      lead(answer, HttpStatus.SEE_OTHER, "/sign-in/second-factor?next=" + Query.encoded(path));
    } else {
      show(new ErrorPage("not-found"), HttpStatus.NOT_FOUND, asked, answer);
    }
  }

  private static void lead(HttpServletResponse answer, HttpStatus status, String path) {
    answer.setStatus(status.value());
    answer.setHeader("Location", path);
    answer.setHeader("Cache-Control", "no-store");
    answer.setContentLength(0);
  }

  void show(Page page, HttpStatus status, HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    var begun = begun(request);
    var here = here(request);
    var html = render(page, here);
    answer.setStatus(status.value());
    if (!page.listedBySearchEngines()) {
      answer.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
    if (here.isPersonal()
        || !page.isForEverybody()
        || status != HttpStatus.OK
        || !request.getMethod().equals("GET")) {
      answer.setContentType("text/html;charset=UTF-8");
      answer.setHeader("Cache-Control", "private, no-store");
      answer.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding, Save-Data");
      var zipped = Compression.isTaken(request) ? Compression.gzip(html, Compression.QUICK) : null;
      Compression.send(html, zipped, request, answer);
      return;
    }
    var ready =
        new CachedPage(
            html,
            Compression.gzip(html, Compression.BEST),
            etag(html),
            page.listedBySearchEngines());
    var asked = Asked.of(request, cookies);
    var key = PageCache.key(asked, request.getRequestURI(), request.getQueryString());
    if (key != null) {
      pages.keep(key, ready, begun);
    }
    sendForEveryone(ready, asked, request, answer);
  }

  /** Sends a page that is the same for every visitor with the same language and data choice. */
  static void sendForEveryone(
      CachedPage page, Asked asked, HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    answer.setContentType("text/html;charset=UTF-8");
    answer.setHeader("Content-Language", asked.language().getLanguage());
    answer.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding, Save-Data");
    answer.setHeader("Cache-Control", "private, no-cache");
    answer.setHeader("ETag", page.etag());
    if (!page.listed()) {
      answer.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
    if (page.etag().equals(request.getHeader("If-None-Match"))) {
      answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    Compression.send(page.plain(), page.zipped(), request, answer);
  }

  private Here here(HttpServletRequest request) {
    var reader = readers.of(request);
    var query = request.getQueryString();
    return new Here(
        reader,
        Asked.of(request, cookies).lowData(),
        proofs.mayBegin(reader),
        quickExit.address(),
        shownPath(request),
        query == null ? "" : query,
        texts,
        writing,
        assets,
        badges.of(reader),
        bannersNow(),
        () -> formToken(request),
        (part, here) ->
            output ->
                templates.render(
                    templateOf(part.getClass()), Map.of("part", part, "here", here), output));
  }

  /** None where a request was refused before forms are protected: what is sent then is too old. */
  private static String formToken(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  private static String shownPath(HttpServletRequest request) {
    return request.getAttribute("jakarta.servlet.error.request_uri") instanceof String path
        ? path
        : request.getRequestURI();
  }

  private List<String> bannersNow() {
    var keys = new ArrayList<String>();
    for (var banner : banners.obtain()) {
      var key = banner.key();
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  private byte[] render(Page page, Here here) {
    var html = new Utf8ByteOutput();
    templates.render(templateOf(page.getClass()), Map.of("page", page, "here", here), html);
    var bytes = new ByteArrayOutputStream(html.getContentLength());
    try {
      html.writeTo(bytes);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  /** {@code net.mhpss.groups.GroupsPage} is shown by {@code groups/GroupsPage.jte}. */
  private static String templateOf(Class<?> page) {
    return page.getName().substring(ROOT.length() + 1).replace('.', '/') + ".jte";
  }

  /** Remembers how much had changed before the handler read anything. */
  void begin(HttpServletRequest request) {
    request.setAttribute(CachedPage.class.getName(), pages.moment());
  }

  private static long begun(HttpServletRequest request) {
    return request.getAttribute(CachedPage.class.getName()) instanceof Long moment ? moment : -1;
  }

  private static String etag(byte[] bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return String.format(Locale.ROOT, "\"%08x-%x\"", sum.getValue(), bytes.length);
  }
}
