package net.mhpss.members.openid;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The house through which members may sign in as well, if the operator has named one. */
@Component
public class OtherHouse {
  private final Environment settings;

  OtherHouse(Environment settings) {
    this.settings = settings;
  }

  /** How it is called on a button, if there is one. */
  public Optional<String> name() {
    return named().map(Named::name);
  }

  Optional<Named> named() {
    var issuer = setting("issuer");
    return issuer.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Named(issuer, setting("client-id"), setting("client-secret"), setting("name")));
  }

  private String setting(String name) {
    return settings.getProperty("mhpss.openid." + name, "").strip();
  }

  /** What the operator has said of it. */
  record Named(String issuer, String clientId, String clientSecret, String name) {
    Named {
      if (!issuer.startsWith("https://") && !issuer.startsWith("http://localhost")) {
        throw new IllegalArgumentException("mhpss.openid.issuer must begin with https://");
      }
      if (clientId.isEmpty() || clientSecret.isEmpty() || name.isEmpty()) {
        throw new IllegalArgumentException(
            "mhpss.openid.issuer needs mhpss.openid.client-id, client-secret and name beside it");
      }
    }

    @Override
    public String toString() {
      return name; // never the secret
    }
  }
}
