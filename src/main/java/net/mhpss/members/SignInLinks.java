package net.mhpss.members;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes links that sign somebody in once, to be handed over by another way than mail. Whoever hands
 * one over vouches for both factors. Never to be shown on a page.
 */
@Component
public class SignInLinks {
  private final JdbcClient db;
  private final PublicAddress address;
  private final Clock clock;

  SignInLinks(JdbcClient db, PublicAddress address, Clock clock) {
    this.db = db;
    this.address = address;
    this.clock = clock;
  }

  /** A new link for the member with this email address; none if there is no such member. */
  @Transactional
  public Optional<String> forMember(String email, Duration life) {
    var token = Token.random();
    var made =
        db.sql(
                """
                insert into sign_in_links (token_hash, member_id, second_factor, expires_at)
                select :hash, id, true, :expires from members where email = :email
                """)
            .param("hash", token.hash())
            .param("expires", OffsetDateTime.now(clock).plus(life))
            .param("email", email)
            .update();
    return made == 0 ? Optional.empty() : Optional.of(address.of("/sign-in/" + token.text()));
  }
}
