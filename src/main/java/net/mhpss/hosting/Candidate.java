package net.mhpss.hosting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host who may be chosen for a member: with what they show to members, and how many they have
 * already.
 *
 * @param clock how many minutes their clock is before universal time
 * @param toWelcome how many of their members they have still to welcome
 * @param given when they were last given a member, in any number that grows; 0 for never
 */
public record Candidate(
    Host host,
    @Nullable String country,
    List<String> interests,
    int capacity,
    Weight weight,
    int members,
    @Nullable Integer clock,
    boolean away,
    int toWelcome,
    long given) {
  /** Somebody who is there, and whose clock is not known. */
  public Candidate(
      Host host,
      @Nullable String country,
      List<String> interests,
      int capacity,
      Weight weight,
      int members) {
    this(host, country, interests, capacity, weight, members, null, false, 0, 0);
  }

  /** Somebody who has welcomed everybody. */
  public Candidate(
      Host host,
      @Nullable String country,
      List<String> interests,
      int capacity,
      Weight weight,
      int members,
      @Nullable Integer clock,
      boolean away,
      long given) {
    this(host, country, interests, capacity, weight, members, clock, away, 0, given);
  }

  /** How full this host would be with one more: 1 is full. */
  public double load() {
    return (members + 1) / (capacity * weight.share());
  }

  /** Without a member whom they have and may keep: of equals, they come first. */
  Candidate without() {
    return new Candidate(
        host, country, interests, capacity, weight, members - 1, clock, away, toWelcome, 0);
  }

  /** With so many members more, or fewer. */
  public Candidate with(int others) {
    return new Candidate(
        host,
        country,
        interests,
        capacity,
        weight,
        members + others,
        clock,
        away,
        toWelcome,
        given);
  }

  /** As one who has welcomed everybody. */
  Candidate atLeisure() {
    return new Candidate(
        host, country, interests, capacity, weight, members, clock, away, 0, given);
  }

  /** With one member more, given at this time. */
  public Candidate given(long at) {
    return new Candidate(
        host, country, interests, capacity, weight, members + 1, clock, away, toWelcome, at);
  }
}
