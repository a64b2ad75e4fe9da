package net.mhpss.members.keys;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The passkeys of members (WebAuthn Level 3): each signs for this site alone, asks for a finger or
 * a PIN, and is found by the browser without a name being typed. Site and origin come from the
 * configured address, never from a request.
 */
@Component
class Passkeys {
  static final int MOST = 20;
  private static final int LONGEST_ANSWER = 16_384;

  private static final Logger log = LoggerFactory.getLogger(Passkeys.class);

  private final ObjectConverter converter = new ObjectConverter();
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(converter);
  private final WebAuthnManager webAuthn =
      WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final JdbcClient db;
  private final PublicAddress address;
  private final Doubts doubts;
  private final Clock clock;

  Passkeys(JdbcClient db, PublicAddress address, Doubts doubts, Clock clock) {
    this.db = db;
    this.address = address;
    this.doubts = doubts;
    this.clock = clock;
  }

  /** Whether browsers make passkeys for this site at all: only for a name, over a safe line. */
  boolean areOffered() {
    return (address.origin().startsWith("https://") || address.host().equals("localhost"))
        && !address.host().matches("[0-9.]+|\\[.*");
  }

  /** The member's passkeys, oldest first. There are few. */
  List<Passkey> of(long member) {
    return db.sql(
            """
            select address, name, added_at, used_on, doubted_at
              from passkeys
             where member_id = :member
             order by added_at, address
            """)
        .param("member", member)
        .query(Passkeys::passkey)
        .list();
  }

  /** One of the member's own. */
  Optional<Passkey> find(Address key, long member) {
    return db.sql(
            """
            select address, name, added_at, used_on, doubted_at
              from passkeys
             where address = :address and member_id = :member
            """)
        .param("address", key.id())
        .param("member", member)
        .query(Passkeys::passkey)
        .optional();
  }

  private static Passkey passkey(ResultSet row, int number) throws SQLException {
    return new Passkey(
        row.getString("address"),
        row.getString("name"),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        row.getObject("used_on", LocalDate.class),
        row.getObject("doubted_at", OffsetDateTime.class) != null);
  }

  /** Takes a new passkey; the key of why not, or empty when it is done. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<String> take(long member, String name, byte[] challenge, String answer) {
    var made = read(answer, challenge);
    if (made.isEmpty()) {
      return Optional.of("keys.passkey-not-made");
    }
    if (of(member).size() >= MOST) {
      return Optional.of("keys.passkeys-too-many");
    }
    var data = requireNonNull(made.get().getAttestationObject()).getAuthenticatorData();
    var credential = requireNonNull(data.getAttestedCredentialData());
    var kept =
        db.sql(
                """
                insert into passkeys (address, member_id, name, credential_id, credential, sign_count, added_at)
                values (:address, :member, :name, :id, :credential, :count, :now)
                on conflict (credential_id) do nothing
                """)
            .param("address", Address.random().id())
            .param("member", member)
            .param("name", name)
            .param("id", credential.getCredentialId())
            .param("credential", credentials.convert(credential))
            .param("count", made.get().getAttestationObject().getAuthenticatorData().getSignCount())
            .param("now", OffsetDateTime.now(clock))
            .update();
    return kept == 1 ? Optional.empty() : Optional.of("keys.passkey-not-made");
  }

  private Optional<RegistrationData> read(String answer, byte[] challenge) {
    if (answer.isEmpty() || answer.length() > LONGEST_ANSWER) {
      return Optional.empty();
    }
    var demanded =
        new RegistrationParameters(
            site(challenge),
            PasskeyOptions.ALGORITHMS.stream()
                .map(
                    algorithm ->
                        new PublicKeyCredentialParameters(
                            PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                .toList(),
            true,
            true);
    try {
      return Optional.of(webAuthn.verifyRegistrationResponseJSON(answer, demanded));
    } catch (RuntimeException hostile) {
      // whatever a forged answer makes a parser throw: it is no passkey
      log.debug("A new passkey was refused: {}", hostile.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** The member whose passkey has signed this challenge. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Long> whoShows(byte[] challenge, String answer) {
    var shown = read(answer);
    var known = shown.flatMap(one -> known(idOf(one), ownerOf(one)));
    if (known.isEmpty() || !isRight(shown.orElseThrow(), challenge, known.get())) {
      return Optional.empty();
    }
    used(known.get(), requireNonNull(shown.get().getAuthenticatorData()).getSignCount());
    return Optional.of(known.get().member());
  }

  private Optional<AuthenticationData> read(String answer) {
    if (answer.isEmpty() || answer.length() > LONGEST_ANSWER) {
      return Optional.empty();
    }
    try {
      return Optional.of(webAuthn.parseAuthenticationResponseJSON(answer));
    } catch (RuntimeException hostile) {
      return Optional.empty();
    }
  }

  private boolean isRight(AuthenticationData shown, byte[] challenge, Known known) {
    try {
      webAuthn.verify(
          shown, new AuthenticationParameters(site(challenge), record(known), null, true, true));
      return true;
    } catch (MaliciousCounterValueException copied) {
      doubts.note(known.address());
      return false;
    } catch (RuntimeException hostile) {
      log.debug("A passkey was refused: {}", hostile.getClass().getSimpleName());
      return false;
    }
  }

  @SuppressWarnings("NullAway") // the library marks arrays in a way of its own
  private static byte[] idOf(AuthenticationData shown) {
    return requireNonNull(shown.getCredentialId());
  }

  /** Nobody, where the key does not say. */
  @SuppressWarnings("NullAway")
  private static byte[] ownerOf(AuthenticationData shown) {
    var handle = shown.getUserHandle();
    return handle == null ? new byte[0] : handle;
  }

  private ServerProperty site(byte[] challenge) {
    return ServerProperty.builder()
        .origin(new Origin(address.origin()))
        .rpId(address.host())
        .challenge(new DefaultChallenge(challenge))
        .build();
  }

  /** The passkey of this number, if it belongs to whom it says (WebAuthn, 7.2, step 6). */
  private Optional<Known> known(byte[] id, byte[] handle) {
    return db.sql(
            """
            select k.address, k.member_id, k.credential, k.sign_count
              from passkeys k
              join passkey_owners o on o.member_id = k.member_id
             where k.credential_id = :id and o.handle = :handle
            """)
        .param("id", id)
        .param("handle", handle)
        .query(
            (row, number) ->
                new Known(
                    row.getString("address"),
                    row.getLong("member_id"),
                    row.getBytes("credential"),
                    row.getLong("sign_count")))
        .optional();
  }

  private CredentialRecord record(Known known) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        null,
        null,
        known.count(),
        credentials.convert(known.credential()),
        null,
        null,
        null,
        null);
  }

  private void used(Known known, long count) {
    db.sql(
            """
            update passkeys set sign_count = :count, used_on = :today where address = :address
            """)
        .param("count", count)
        .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("address", known.address())
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  boolean rename(Address key, String name, long member) {
    return db.sql(
                "update passkeys set name = :name where address = :address and member_id = :member")
            .param("name", name)
            .param("address", key.id())
            .param("member", member)
            .update()
        == 1;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  boolean remove(Address key, long member) {
    return db.sql("delete from passkeys where address = :address and member_id = :member")
            .param("address", key.id())
            .param("member", member)
            .update()
        == 1;
  }

  private record Known(String address, long member, byte[] credential, long count) {}
}
