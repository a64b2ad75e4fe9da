package net.mhpss.members.openid;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.util.Base64;
import net.mhpss.web.Token;

/**
 * Somebody's way to the other house and back, bound to their browser by a token in a cookie. State,
 * nonce and verifier are each a hash of it under a name of their own: whoever sees one of them
 * learns neither the token nor the others, and none has to be kept.
 */
record Attempt(Token token) {
  State state() {
    return new State(made("state"));
  }

  Nonce nonce() {
    return new Nonce(made("nonce"));
  }

  CodeVerifier verifier() {
    return new CodeVerifier(made("verifier"));
  }

  private String made(String name) {
    var hash = new Token(name + " " + token.text()).hash();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }
}
