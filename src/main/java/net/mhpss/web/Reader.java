package net.mhpss.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who reads: a visitor, or a member with roles. Every door is asked with one. */
public sealed interface Reader {
  /** The language that pages and answers are written in for this reader. */
  Locale language();

  /** The time zone in which this reader is shown times. */
  ZoneId zone();

  /** Whether one of the reader's roles gives this right. Visitors have none. */
  boolean may(Right right);

  /** The member's number, or null for a visitor: for SQL that compares with a member. */
  default @Nullable Long memberId() {
    return switch (this) {
      case Visitor _ -> null;
      case Member member -> member.id();
    };
  }

  /** Somebody who has not signed in. */
  record Visitor(Locale language, ZoneId zone) implements Reader {
    @Override
    public boolean may(Right right) {
      return false;
    }
  }

  /**
   * A person with an account, signed in on this device.
   *
   * @param roles that give rights here and now
   * @param resting roles that give none until a second factor has been shown on this device
   * @param provedAt when they last showed on this device who they are
   * @param quickExit whether they want a way out on every page
   * @param suspended whether they take no part for now: nothing is open to them but why, and how to
   *     appeal or leave
   */
  record Member(
      long id,
      String address,
      String name,
      Set<Role> roles,
      Locale language,
      ZoneId zone,
      Set<Role> resting,
      Instant provedAt,
      boolean quickExit,
      boolean suspended)
      implements Reader {
    /** Somebody none of whose roles rests, and who has not shown lately who they are. */
    public Member(
        long id, String address, String name, Set<Role> roles, Locale language, ZoneId zone) {
      this(id, address, name, roles, language, zone, Set.of(), Instant.EPOCH, false, false);
    }

    @Override
    public boolean may(Right right) {
      return right.isGivenToAnyOf(roles);
    }

    /** Whether they may, or would as soon as a second factor has been shown. */
    public boolean wouldMay(Right right) {
      return may(right) || right.isGivenToAnyOf(resting);
    }

    Member in(Locale other) {
      return new Member(
          id, address, name, roles, other, zone, resting, provedAt, quickExit, suspended);
    }
  }
}
