package net.mhpss.hosting;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that wait for a host, row by row; offered by the room that keeps them, ordered
 * by {@code @Order}. The desk asks all rooms in one statement, so that it costs the same however
 * many rooms there are, and puts what is most urgent first.
 */
public interface OnDesk {
  /** So many rows at the most, written out at the end of {@link #rows}. */
  int MOST = 100;

  /** One word, for addresses: {@code /desk?show=welcome}. */
  String kind();

  /** The key of what stands above them. */
  String key();

  /** The key of what is done with one. */
  String verb();

  /**
   * A select of at most a hundred rows, those first that wait longest, with these columns:
   *
   * <ul>
   *   <li>{@code address}, of what waits; unique among the rows
   *   <li>{@code path}, where it is seen to
   *   <li>{@code at timestamptz}: rows come ordered by it and the address
   *   <li>{@code due_at timestamptz}, if the room knows it; else see {@link #within}
   *   <li>{@code since timestamptz}
   *   <li>{@code host_id bigint}: whose desk it is on; null for what waits for any host
   *   <li>{@code member_id bigint}: who waits, or whom it is about; null for nobody
   *   <li>{@code title text}: how it is called; empty where it is the member themself
   *   <li>{@code words text}: how it begins, for the desk alone and never for a mail
   *   <li>{@code language text}, of title or words
   *   <li>{@code why text}: one of {@link Why}
   *   <li>{@code mark text}: up to where its words were read, for what can be settled so
   * </ul>
   *
   * and of these parameters those that it needs: {@code :worker}, who sits at the desk; {@code
   * :hosts}, whose work they do at this moment, themselves among them unless they are away; {@code
   * :languages} that these speak; {@code :everywhere}, or else the {@code :countries} that they
   * look after; {@code :now}; and {@code :at} and {@code :after}, behind which the rows begin:
   * {@code (at, address) > (:at, :after)}.
   */
  String rows();

  /** How much working time there is for it since it came, unless its rows say when it is due. */
  default @Nullable Duration within() {
    return null;
  }

  /** Whether it goes on to others when it is overdue, since it waits for one host alone. */
  default boolean escalates() {
    return false;
  }

  /** The key of what puts a row aside for some weeks; null for what cannot be put aside. */
  default @Nullable String aside() {
    return null;
  }

  /**
   * The key of what says on which {@code day} a row goes by itself, where {@code at} is when it
   * does; null for what waits until it is done.
   */
  default @Nullable String until() {
    return null;
  }

  /** How one of the team takes what waits for all of them; null where nobody can. */
  default @Nullable Taking taking() {
    return null;
  }

  /** How one of the team takes upon themself what is nobody's yet. */
  interface Taking {
    /** Takes it for this host, unless somebody has it. */
    void take(String address, long host);

    /** Whether it is this host's. */
    boolean isWith(String address, long host);
  }

  /** Why something is on somebody's desk. */
  enum Why {
    /** It is of one of their members. */
    MEMBER,
    /** Their member has not been here for a month. */
    NO_VISIT,
    /** Their member is in no group. */
    NO_GROUP,
    /** One of their members hosts the group. */
    HOSTED,
    /** It is in a group that they are in. */
    GROUP,
    /** It is in their region and language. */
    PLACE,
    /** It was given to them. */
    GIVEN,
    /** They have proposed it and wait themselves. */
    PROPOSED,
    /** It waits for whoever of the team comes first. */
    TEAM;

    /** Whether it is for this host to do something about it. */
    public boolean asksThisHost() {
      return this != TEAM && this != PROPOSED;
    }

    /** The key of it in words. */
    public String key() {
      return "desk.why-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
