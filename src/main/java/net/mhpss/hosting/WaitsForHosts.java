package net.mhpss.hosting;

/**
 * Something besides members that waits for a host, told by how much there is; offered by the room
 * that keeps it, shown on the desk, ordered by {@code @Order}.
 */
public interface WaitsForHosts {
  /** More than so many need not be counted. */
  int MOST = 100;

  /** Where it is seen to. */
  String path();

  /** The key of its name. */
  String key();

  /**
   * A select of one number: how many wait for the host {@code :worker}. The desk asks all rooms in
   * one statement, so nothing but this may stand in it for a value.
   */
  String counting();
}
