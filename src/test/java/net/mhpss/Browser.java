package net.mhpss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A browser without JavaScript: keeps cookies, opens addresses, fills in the forms that a page
 * really holds and sends them with whatever hidden fields they carry. It does not follow redirects
 * by itself, so that a test sees them.
 */
public final class Browser {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final int port;
  private final String language;
  private final Map<String, String> cookies = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private @Nullable Answer last;

  public Browser(int port, String language) {
    this.port = port;
    this.language = language;
  }

  /** The same browser with one more cookie. */
  public Browser with(String cookie, String value) {
    cookies.put(cookie, value);
    return this;
  }

  /** The same browser, which says one more thing with every request. */
  public Browser saying(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The cookies it holds, for a real browser that goes on from here. */
  public Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  /** Opens an address of the site. */
  public Answer opens(String path) {
    return send(request(path).GET());
  }

  /**
   * Fills in the form with this action on the page opened last, and sends it: name, value, name,
   * value …
   */
  public Answer sends(String action, String... namesAndValues) {
    var form = form(action);
    var fields = fields(form);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var name = namesAndValues[i];
      fields.removeIf(field -> field.name().equals(name));
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
    }
    return form.attr("enctype").equals("multipart/form-data")
        ? sendParts(action, fields, null, null, new byte[0])
        : post(action, fields);
  }

  /** Like {@link #sends}, with a file. */
  public Answer sendsFile(
      String action, String field, String fileName, byte[] bytes, String... namesAndValues) {
    var fields = fields(form(action));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var name = namesAndValues[i];
      fields.removeIf(known -> known.name().equals(name));
      fields.add(new Field(name, namesAndValues[i + 1]));
    }
    fields.removeIf(known -> known.name().equals(field));
    return sendParts(action, fields, field, fileName, bytes);
  }

  /** Sends what no form of ours holds, as an attacker might: no token, no key but those given. */
  public Answer forges(String action, String... namesAndValues) {
    var fields = new ArrayList<Field>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
    }
    return post(action, fields);
  }

  /**
   * Sends to an address for which the page opened last has no form, with the good token and a new
   * key of a form it does have: what somebody does who has learned an address.
   */
  public Answer trespasses(String action, String... namesAndValues) {
    var known = lastPage().selectFirst("form[method=post]");
    if (known == null) {
      throw new AssertionError("No form to take a token from");
    }
    var fields = new ArrayList<Field>();
    fields.add(new Field("_csrf", known.select("[name=_csrf]").val()));
    fields.add(new Field("_once", java.util.UUID.randomUUID().toString()));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
    }
    return post(action, fields);
  }

  /** Opens where the last answer leads. */
  public Answer follows() {
    return opens(requireLast().leadsTo());
  }

  /** Everything the form with this action would send as it stands. */
  public List<Field> fields(String action) {
    return fields(form(action));
  }

  /** One field of a form. */
  public record Field(String name, String value) {}

  private Element form(String action) {
    var form =
        lastPage().select("form[method=post]").stream()
            .filter(candidate -> candidate.attr("action").equals(action))
            .findFirst();
    return form.orElseThrow(
        () ->
            new AssertionError(
                "No form for "
                    + action
                    + " on the page, only: "
                    + lastPage().select("form").eachAttr("action")));
  }

  private Document lastPage() {
    return requireLast().page();
  }

  private Answer requireLast() {
    if (last == null) {
      throw new AssertionError("No page was opened");
    }
    return last;
  }

  private static List<Field> fields(Element form) {
    var fields = new ArrayList<Field>();
    for (var input : form.select("input[name], select[name], textarea[name]")) {
      switch (input.tagName()) {
        case "select" -> {
          var chosen = input.selectFirst("option[selected]");
          var option = chosen == null ? input.selectFirst("option") : chosen;
          if (option != null) {
            fields.add(new Field(input.attr("name"), option.val()));
          }
        }
        case "textarea" -> fields.add(new Field(input.attr("name"), input.wholeText()));
        default -> {
          var type = input.attr("type");
          var ticks = type.equals("checkbox") || type.equals("radio");
          if (!type.equals("file") && (!ticks || input.hasAttr("checked"))) {
            fields.add(
                new Field(input.attr("name"), ticks && input.val().isEmpty() ? "on" : input.val()));
          }
        }
      }
    }
    return fields;
  }

  private Answer post(String action, List<Field> fields) {
    var body =
        fields.stream()
            .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
            .collect(Collectors.joining("&"));
    return send(
        request(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private Answer sendParts(
      String action,
      List<Field> fields,
      @Nullable String fileField,
      @Nullable String fileName,
      byte[] bytes) {
    var boundary = "----" + System.nanoTime();
    var body = new ByteArrayOutputStream();
    try {
      for (var field : fields) {
        write(
            body,
            "--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + field.name()
                + "\"\r\n\r\n"
                + field.value()
                + "\r\n");
      }
      if (fileField != null) {
        write(
            body,
            "--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + fileField
                + "\"; filename=\""
                + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.write(bytes);
        write(body, "\r\n");
      }
      write(body, "--" + boundary + "--\r\n");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return send(
        request(action)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void write(ByteArrayOutputStream body, String text) throws IOException {
    body.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept-Language", language)
            .header("User-Agent", "Mozilla/5.0 (Android) Firefox/140.0");
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      last = new Answer(answer);
      return last;
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  private void keep(String setCookie) {
    var pair =
        setCookie.substring(
            0, setCookie.contains(";") ? setCookie.indexOf(';') : setCookie.length());
    var name = pair.substring(0, pair.indexOf('='));
    var value = pair.substring(pair.indexOf('=') + 1);
    if (value.isEmpty() || setCookie.contains("Max-Age=0;") || setCookie.endsWith("Max-Age=0")) {
      cookies.remove(name);
    } else {
      cookies.put(name, value);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What came back. */
  public record Answer(HttpResponse<byte[]> response) {
    public int status() {
      return response.statusCode();
    }

    /** The page as a browser would read it. */
    public Document page() {
      return Jsoup.parse(html());
    }

    /** The page as it was sent. */
    public String html() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** What a person reads on the main part of the page. */
    public String text() {
      var main = page().selectFirst("main");
      return main == null ? page().text() : main.text();
    }

    /** Where the answer leads, as a path. */
    public String leadsTo() {
      return response
          .headers()
          .firstValue("Location")
          .orElseThrow(() -> new AssertionError("Leads nowhere: " + status() + " " + text()));
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
