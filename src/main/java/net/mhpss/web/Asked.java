package net.mhpss.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of its reader before it is known who that is: language, low data, and whether
 * somebody is signed in.
 */
record Asked(Locale language, boolean languageChosen, boolean lowData, @Nullable String session) {
  private static final String ATTRIBUTE = Asked.class.getName();

  static Asked of(HttpServletRequest request, Cookies cookies) {
    if (request.getAttribute(ATTRIBUTE) instanceof Asked known) {
      return known;
    }
    var asked = read(request, cookies);
    request.setAttribute(ATTRIBUTE, asked);
    return asked;
  }

  private static Asked read(HttpServletRequest request, Cookies cookies) {
    var typed = Languages.offered(Query.first(request.getQueryString(), "lang"));
    var kept = Languages.offered(Cookies.value(request, Cookies.LANGUAGE));
    var chosen = typed != null ? typed : kept;
    var saving = Cookies.value(request, Cookies.LOW_DATA);
    var lowData =
        saving == null ? "on".equals(request.getHeader("Save-Data")) : saving.equals("on");
    return new Asked(
        chosen != null ? chosen : Languages.accepted(request.getHeader("Accept-Language")),
        chosen != null,
        lowData,
        Cookies.value(request, cookies.session()));
  }
}
