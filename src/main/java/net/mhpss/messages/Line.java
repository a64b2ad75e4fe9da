package net.mhpss.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import net.mhpss.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * What happened between the messages of a conversation.
 *
 * @param after the number of the message after which it stands
 * @param actor how who did it is called; null for who has left
 * @param member how is called to whom it was done; null for who has left
 */
record Line(
    long after,
    What what,
    @Nullable String actor,
    @Nullable String member,
    String words,
    Instant at) {
  /** What can happen. */
  enum What {
    /** The actor brought the member in, who reads what is written from then on. */
    ADDED,
    /** The actor went. */
    LEFT,
    /** The actor took the member out. */
    REMOVED,
    /** The actor gave it a name. */
    NAMED,
    /** The member's host brought them together. */
    INTRODUCED,
    /** The actor, who manages the team, joined: they read what is written from then on. */
    MANAGER_JOINED,
    /** The actor stands in for the member, who is away. */
    STANDS_IN,
    /** The actor no longer stands in for the member. */
    STOOD_IN,
    /** The actor is the host now and may read what was written with the member, who was before. */
    MOVED
  }

  static Line of(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getLong("after_id"),
        What.valueOf(row.getString("what")),
        row.getString("actor"),
        row.getString("member"),
        row.getString("words"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  /** What happened, as a sentence. */
  String said(Here here) {
    return here.say(
        "messages.line-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "actor",
        apart(actor, here),
        "member",
        apart(member, here),
        "words",
        "\u2068" + words + "\u2069");
  }

  /** Between marks that keep the direction of a name to itself. */
  private static String apart(@Nullable String name, Here here) {
    return "\u2068" + (name == null ? here.say("messages.somebody") : name) + "\u2069";
  }
}
