package net.mhpss.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.mhpss.discussions.Discussions;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the links and headers in mails end without a sign-in: each token one stream of mails to one
 * member.
 */
@Component
class Unsubscriptions {
  private static final int LONGEST_TOKEN = 64;

  private final JdbcClient db;
  private final Preferences preferences;
  private final Discussions discussions;
  private volatile byte @Nullable [] key;

  Unsubscriptions(JdbcClient db, Preferences preferences, Discussions discussions) {
    this.db = db;
    this.preferences = preferences;
    this.discussions = discussions;
  }

  /**
   * What ends all mails of a kind, or those of one discussion, for each of these members: the same
   * in every mail of that stream.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Map<Long, Token> tokens(List<Long> members, Kind kind, @Nullable Long discussion) {
    var tokens = new LinkedHashMap<Long, Token>();
    for (var member : members) {
      tokens.put(
          member,
          derived(member + " " + kind.name() + " " + (discussion == null ? "" : discussion)));
    }
    db.sql(
            """
            insert into unsubscriptions (token_hash, member_id, kind, discussion_id)
            select decode(t.hash, 'hex'), t.member_id, :kind, cast(:discussion as bigint)
              from unnest(:hashes, :members) as t (hash, member_id)
            on conflict do nothing
            """)
        .param("kind", kind.name())
        .param("discussion", discussion)
        .param(
            "hashes",
            tokens.values().stream()
                .map(token -> HexFormat.of().formatHex(token.hash()))
                .toArray(String[]::new))
        .param("members", tokens.keySet().toArray(Long[]::new))
        .update();
    return tokens;
  }

  private Token derived(String what) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(), "HmacSHA256"));
      return new Token(
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(mac.doFinal(what.getBytes(UTF_8))));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] key() {
    var known = key;
    if (known == null) {
      known =
          db.sql("select key from unsubscribe_keys where id = 1")
              .query((row, number) -> row.getBytes("key"))
              .single();
      key = known;
    }
    return known;
  }

  /**
   * What this token ends, if it is one of ours; the title only as long as the member may read it.
   */
  Optional<Unsubscription> find(String token) {
    return token.length() > LONGEST_TOKEN
        ? Optional.empty()
        : db.sql(
                """
            select u.member_id, u.kind, u.discussion_id, coalesce(d.title, '') as title
              from unsubscriptions u
              left join discussion_followers f
                on f.discussion_id = u.discussion_id and f.member_id = u.member_id
              left join discussion_card d on d.id = f.discussion_id
             where u.token_hash = :hash
            """)
            .param("hash", new Token(token).hash())
            .query(
                (row, number) ->
                    new Unsubscription(
                        token,
                        row.getLong("member_id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("discussion_id", Long.class),
                        row.getString("title")))
            .optional();
  }

  /** Ends what the token ends, however often it is used; empty for one that is not ours. */
  @Transactional
  public Optional<Unsubscription> use(String token) {
    var found = find(token);
    found.ifPresent(this::end);
    return found;
  }

  private void end(Unsubscription what) {
    if (what.kind() == Kind.TALK) {
      preferences.endGathered(what.member());
    } else if (what.discussion() == null) {
      preferences.choose(what.member(), what.kind(), ByMail.NEVER);
    } else {
      discussions.stopFollowing(what.discussion(), what.member());
    }
  }
}
