package net.mhpss.database;

/** Is told, on every node and soon after each commit, that something people can see has changed. */
public interface WhenChanged {
  /**
   * Something has changed; what, stands in the {@link ChangeLog}. Must be quick and must not throw.
   */
  void somethingChanged();
}
