package net.mhpss.taxonomy;

import java.util.List;

/**
 * What a room brings into the database from packaged files before the first page is served: on the
 * first start, and again when one of the files has changed.
 */
public interface FirstLoad {
  /** What is loaded, for people and for the record: “Organizations”. */
  String name();

  /** Lower comes first: 0 vocabularies, 100 organizations, 200 the library. */
  int order();

  /** The files it reads. */
  List<PackagedFile> files();

  /**
   * Brings everything in, in the one transaction it is called in, and keeps what people have
   * changed since; answers with what is there now, for the log: “218 organizations”.
   */
  String load();

  /** Called when all of it is durable. */
  default void loaded() {}
}
