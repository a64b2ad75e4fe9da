package net.mhpss.members.openid;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import net.mhpss.mail.EmailAddress;
import net.mhpss.mail.PublicAddress;
import net.mhpss.members.openid.OtherHouse.Named;
import net.mhpss.web.TooBusy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is said to the other house and believed of its answers: OpenID Connect Core 1.0 by code,
 * with PKCE (RFC 7636), state, nonce, and the issuer in the answer (RFC 9207). Only a few talk at a
 * time, each for a few seconds.
 */
@Component
class Talk {
  static final String BACK = "/sign-in/openid/answer";

  private static final int PATIENCE = (int) Duration.ofSeconds(5).toMillis();
  private static final int LARGEST = 200_000;
  private static final Scope ASKED_FOR = new Scope("openid", "email", "profile");

  /** A key pair each: with a shared secret, whoever can check a signature could make one. */
  private static final Set<JWSAlgorithm> SIGNED_BY =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.Ed25519,
          JWSAlgorithm.EdDSA);

  private final PublicAddress address;
  private final Semaphore talking = new Semaphore(8);
  private final Cache<String, Known> known =
      Caffeine.newBuilder().maximumSize(2).expireAfterWrite(Duration.ofHours(1)).build();

  Talk(PublicAddress address) {
    this.address = address;
  }

  /** Where the browser is to go, to be asked there. */
  URI way(Named house, Attempt attempt) throws Refusal {
    return new AuthenticationRequest.Builder(
            new ResponseType(ResponseType.Value.CODE),
            ASKED_FOR,
            new ClientID(house.clientId()),
            back())
        .endpointURI(of(house).metadata().getAuthorizationEndpointURI())
        .state(attempt.state())
        .nonce(attempt.nonce())
        .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Whether what came back says the state that this browser set out with. */
  static boolean isAnswerTo(Attempt attempt, Map<String, List<String>> said) {
    var state = said.getOrDefault("state", List.of());
    return state.size() == 1
        && MessageDigest.isEqual(
            state.getFirst().getBytes(StandardCharsets.UTF_8),
            attempt.state().getValue().getBytes(StandardCharsets.UTF_8));
  }

  /** Whom the house says this is. Nothing else of what came with the browser is believed. */
  Person person(Named house, Attempt attempt, Map<String, List<String>> said) throws Refusal {
    if (!talking.tryAcquire()) {
      throw new TooBusy();
    }
    try {
      var there = of(house);
      var tokens = tokens(house, there, attempt, code(there, said));
      var claims = claims(house, there, attempt, tokens);
      return person(there, claims, tokens.getOIDCTokens().getAccessToken());
    } finally {
      talking.release();
    }
  }

  private Known of(Named house) throws Refusal {
    var before = known.getIfPresent(house.issuer());
    if (before != null) {
      return before;
    }
    try {
      var metadata = OIDCProviderMetadata.resolve(new Issuer(house.issuer()), PATIENCE, PATIENCE);
      var keys =
          JWKSourceBuilder.create(
                  metadata.getJWKSetURI().toURL(),
                  new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
              .build();
      var now = new Known(metadata, keys);
      known.put(house.issuer(), now);
      return now;
    } catch (IOException | GeneralException away) {
      throw Refusal.unreachable(away);
    }
  }

  private AuthorizationCode code(Known there, Map<String, List<String>> said) throws Refusal {
    try {
      var answer = AuthenticationResponseParser.parse(back(), said);
      var issuer = answer.getIssuer();
      if (issuer == null
          ? there.metadata().supportsAuthorizationResponseIssuerParam()
          : !issuer.equals(there.metadata().getIssuer())) {
        throw Refusal.unbelievable("The answer is from another house");
      }
      if (answer instanceof AuthenticationErrorResponse) {
        throw Refusal.declined();
      }
      var code = answer.toSuccessResponse().getAuthorizationCode();
      if (code == null) {
        throw Refusal.unbelievable("The answer has no code");
      }
      return code;
    } catch (ParseException garbled) {
      throw Refusal.unbelievable(garbled);
    }
  }

  private OIDCTokenResponse tokens(
      Named house, Known there, Attempt attempt, AuthorizationCode code) throws Refusal {
    var request =
        new TokenRequest.Builder(
                there.metadata().getTokenEndpointURI(),
                identified(house, there),
                new AuthorizationCodeGrant(code, back(), attempt.verifier()))
            .build();
    try {
      var answer = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
      if (!answer.indicatesSuccess()) {
        throw Refusal.unbelievable("The house takes no such code");
      }
      return (OIDCTokenResponse) answer.toSuccessResponse();
    } catch (ParseException garbled) {
      throw Refusal.unbelievable(garbled);
    }
  }

  private static ClientAuthentication identified(Named house, Known there) {
    var ways = there.metadata().getTokenEndpointAuthMethods();
    var id = new ClientID(house.clientId());
    var secret = new Secret(house.clientSecret());
    return ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        ? new ClientSecretBasic(id, secret)
        : new ClientSecretPost(id, secret);
  }

  private static IDTokenClaimsSet claims(
      Named house, Known there, Attempt attempt, OIDCTokenResponse tokens) throws Refusal {
    var validator =
        new IDTokenValidator(
            there.metadata().getIssuer(),
            new ClientID(house.clientId()),
            new JWSVerificationKeySelector<SecurityContext>(SIGNED_BY, there.keys()),
            null);
    try {
      return validator.validate(tokens.getOIDCTokens().getIDToken(), attempt.nonce());
    } catch (BadJOSEException | JOSEException forged) {
      throw Refusal.unbelievable(forged);
    }
  }

  private Person person(Known there, IDTokenClaimsSet claims, AccessToken access) throws Refusal {
    var subject = claims.getSubject().getValue();
    var email = claims.getStringClaim("email");
    if (email != null) {
      return person(
          there,
          subject,
          email,
          claims.getBooleanClaim("email_verified"),
          claims.getStringClaim("name"));
    }
    var more = moreOf(there, access);
    if (more == null || !more.getSubject().getValue().equals(subject)) {
      return person(there, subject, null, false, claims.getStringClaim("name"));
    }
    return person(there, subject, more.getEmailAddress(), more.getEmailVerified(), more.getName());
  }

  /** Where an ID token does not say the address, the house is asked once more. */
  private static @Nullable UserInfo moreOf(Known there, AccessToken access) throws Refusal {
    var asked = there.metadata().getUserInfoEndpointURI();
    if (asked == null) {
      return null;
    }
    try {
      var answer = UserInfoResponse.parse(send(new UserInfoRequest(asked, access).toHTTPRequest()));
      return answer.indicatesSuccess() ? answer.toSuccessResponse().getUserInfo() : null;
    } catch (ParseException garbled) {
      throw Refusal.unbelievable(garbled);
    }
  }

  private static Person person(
      Known there,
      String subject,
      @Nullable String email,
      @Nullable Boolean verified,
      @Nullable String name) {
    return new Person(
        there.metadata().getIssuer().getValue(),
        subject,
        email == null || !Boolean.TRUE.equals(verified)
            ? Optional.empty()
            : EmailAddress.read(email),
        name == null ? "" : name);
  }

  private static HTTPResponse send(HTTPRequest request) throws Refusal {
    request.setConnectTimeout(PATIENCE);
    request.setReadTimeout(PATIENCE);
    request.setFollowRedirects(false);
    try {
      return request.send();
    } catch (IOException away) {
      throw Refusal.unreachable(away);
    }
  }

  private URI back() {
    return URI.create(address.of(BACK));
  }

  private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}
}
