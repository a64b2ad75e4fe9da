package net.mhpss.members.keys;

import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Reader;
import net.mhpss.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a browser is asked about passkeys, as JSON (WebAuthn Level 3, 5.4 and 5.5). */
@Component
class PasskeyOptions {
  /** What every passkey can at least one of. */
  static final List<COSEAlgorithmIdentifier> ALGORITHMS =
      List.of(
          COSEAlgorithmIdentifier.ES256,
          COSEAlgorithmIdentifier.EdDSA,
          COSEAlgorithmIdentifier.RS256);

  private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(4);
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final JdbcClient db;
  private final PasskeyOwners owners;
  private final PublicAddress address;
  private final Texts texts;
  private final JsonMapper json;

  PasskeyOptions(
      JdbcClient db, PasskeyOwners owners, PublicAddress address, Texts texts, JsonMapper json) {
    this.db = db;
    this.owners = owners;
    this.address = address;
    this.texts = texts;
    this.json = json;
  }

  /**
   * What the browser is asked for a new passkey, as JSON. The name that the device will list is the
   * one others see, not the email address.
   */
  String toCreate(Reader.Member member, byte[] challenge) {
    var options = new LinkedHashMap<String, Object>();
    options.put("challenge", TEXT.encodeToString(challenge));
    options.put(
        "rp", Map.of("id", address.host(), "name", texts.say(member.language(), "web.network")));
    options.put(
        "user",
        Map.of(
            "id",
            TEXT.encodeToString(owners.handleOf(member.id())),
            "name",
            member.name(),
            "displayName",
            member.name()));
    options.put(
        "pubKeyCredParams",
        ALGORITHMS.stream()
            .map(algorithm -> Map.of("type", "public-key", "alg", algorithm.getValue()))
            .toList());
    options.put("excludeCredentials", descriptors(member.id()));
    options.put(
        "authenticatorSelection",
        Map.of(
            "residentKey", "required", "requireResidentKey", true, "userVerification", "required"));
    options.put("attestation", "none");
    options.put("timeout", TIME_TO_ANSWER.toMillis());
    return json.writeValueAsString(options);
  }

  /** What the browser is asked of a passkey that it has, as JSON; of this member's, if known. */
  String toShow(@Nullable Long member, byte[] challenge) {
    var options = new LinkedHashMap<String, Object>();
    options.put("challenge", TEXT.encodeToString(challenge));
    options.put("rpId", address.host());
    options.put("allowCredentials", member == null ? List.of() : descriptors(member));
    options.put("userVerification", "required");
    options.put("timeout", TIME_TO_ANSWER.toMillis());
    return json.writeValueAsString(options);
  }

  private List<Map<String, String>> descriptors(long member) {
    return db.sql("select credential_id from passkeys where member_id = :member order by added_at")
        .param("member", member)
        .query(
            (row, number) ->
                Map.of("type", "public-key", "id", TEXT.encodeToString(row.getBytes(1))))
        .list();
  }
}
