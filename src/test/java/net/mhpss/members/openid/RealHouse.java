package net.mhpss.members.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Another house, run by the test: a Spring Authorization Server with its own port, keys, client and
 * people, which a test may let say what it should not.
 */
final class RealHouse implements AutoCloseable {
  static final String CLIENT = "mhpss";
  static final String SECRET = "a secret of the two houses";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final AnnotationConfigServletWebServerApplicationContext house =
      new AnnotationConfigServletWebServerApplicationContext();
  private final int port;

  private RealHouse() {
    house.register(House.class);
    house.refresh();
    port = house.getWebServer().getPort();
  }

  static RealHouse opened() {
    return new RealHouse();
  }

  String issuer() {
    return "http://localhost:" + port;
  }

  /** What it says of everybody in its ID tokens from now on, beside what it would say anyway. */
  void says(BiConsumer<JwtClaimsSet.Builder, String> claims) {
    house.getBean(Mood.class).claims = claims;
  }

  /** What it answers from now on when it is asked for more than the ID token says. */
  void saysWhenAsked(Function<String, Map<String, Object>> more) {
    house.getBean(Mood.class).more = more;
  }

  /** From now on it signs with a key that it does not show. */
  void signsWithAnotherKey() {
    house.getBean(Mood.class).forging = true;
  }

  void isItselfAgain() {
    var mood = house.getBean(Mood.class);
    mood.claims = Mood.HONEST;
    mood.forging = false;
    mood.more = person -> Map.of("sub", person);
  }

  /** This person follows the way there and signs in: where their browser is sent back to. */
  URI letsIn(String person, String way) throws Exception {
    var in =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(issuer() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + person + "&password=right"))
                .build(),
            BodyHandlers.discarding());
    var session = in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    var answer =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(way))
                .header("Cookie", session)
                .header("Accept", "text/html")
                .build(),
            BodyHandlers.ofString());
    return URI.create(
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body())));
  }

  @Override
  public void close() {
    house.close();
  }

  /** What it says at present. */
  static final class Mood {
    static final BiConsumer<JwtClaimsSet.Builder, String> HONEST =
        (claims, person) ->
            claims
                .claim("email", person + "@example.org")
                .claim("email_verified", true)
                .claim("name", person.substring(0, 1).toUpperCase() + person.substring(1));

    volatile BiConsumer<JwtClaimsSet.Builder, String> claims = HONEST;
    volatile boolean forging;
    volatile Function<String, Map<String, Object>> more = person -> Map.of("sub", person);
  }

  @EnableWebSecurity
  static class House {
    @Bean
    Mood mood() {
      return new Mood();
    }

    @Bean
    TomcatServletWebServerFactory server() {
      return new TomcatServletWebServerFactory(0);
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
      return new DispatcherServlet();
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Mood mood) throws Exception {
      return http.oauth2AuthorizationServer(
              server ->
                  server.oidc(
                      oidc ->
                          oidc.userInfoEndpoint(
                              asked ->
                                  asked.userInfoMapper(
                                      context ->
                                          new OidcUserInfo(
                                              mood.more.apply(
                                                  context
                                                      .getAuthorization()
                                                      .getPrincipalName()))))))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .csrf(forms -> forms.ignoringRequestMatchers("/login"))
          .build();
    }

    /** Nothing here is to be kept from anybody, and hashing takes time. */
    @Bean
    @SuppressWarnings("deprecation")
    PasswordEncoder passwords() {
      return NoOpPasswordEncoder.getInstance();
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          java.util.stream.Stream.of("awa", "hana", "joseph", "mallory")
              .map(name -> User.withUsername(name).password("right").roles("PERSON").build())
              .toList());
    }

    @Bean
    RegisteredClientRepository clients() {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId("1")
              .clientId(CLIENT)
              .clientSecret(SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri("http://localhost:8080/sign-in/openid/answer")
              .scope("openid")
              .scope("email")
              .scope("profile")
              .clientSettings(
                  ClientSettings.builder()
                      .requireProofKey(true)
                      .requireAuthorizationConsent(false)
                      .build())
              .build());
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }

    @Bean
    JWKSource<SecurityContext> keys() {
      return keys("the-key");
    }

    private static JWKSource<SecurityContext> keys(String id) {
      try {
        return new ImmutableJWKSet<>(
            new JWKSet(new ECKeyGenerator(Curve.P_256).keyID(id).generate()));
      } catch (JOSEException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    @Bean
    JwtDecoder glasses(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    JwtEncoder pen(JWKSource<SecurityContext> keys, Mood mood) {
      var own = new NimbusJwtEncoder(keys);
      return what ->
          mood.forging ? new NimbusJwtEncoder(keys("the-key")).encode(what) : own.encode(what);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> what(Mood mood) {
      return context -> {
        context.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
        if (context.getTokenType().getValue().equals("id_token")) {
          mood.claims.accept(context.getClaims(), context.getPrincipal().getName());
        }
      };
    }
  }
}
