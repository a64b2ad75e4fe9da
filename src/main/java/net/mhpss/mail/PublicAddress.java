package net.mhpss.mail;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the network is found on the web, for links that are read away from it: in letters, feeds
 * and files.
 */
@Component
public class PublicAddress {
  private final String root;
  private final String host;
  private final String origin;

  PublicAddress(@Value("${mhpss.address:http://localhost:8080}") String address) {
    var uri = URI.create(address.strip());
    if (uri.getHost() == null
        || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "mhpss.address must look like https://network.example.org, and is: " + address);
    }
    root = uri.toString().replaceFirst("/+$", "");
    host = uri.getHost();
    origin = uri.getScheme() + "://" + uri.getAuthority();
  }

  /** The whole address of a path of ours, which begins with a slash. */
  public String of(String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("Not a path of ours: " + path);
    }
    return root + path;
  }

  /** What a browser calls the origin of our pages: scheme, host and port, without a path. */
  public String origin() {
    return origin;
  }

  /** The name of the host alone. */
  public String host() {
    return host;
  }
}
