package net.mhpss.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * As whom PostgreSQL runs, since it refuses to run as root. An ordinary user stays who they are.
 * Root takes the rights off in a namespace of its own; where that is forbidden (as in many
 * containers) the database's folder is given to {@code nobody}, who then runs it.
 */
record ServerUser(List<String> prefix, int uid, int gid) {
  private static final Logger log = LoggerFactory.getLogger(ServerUser.class);
  private static final int ROOT = 0;
  private static final int NOBODY = 65534;

  /** Who may run the database in this folder, which need not be there yet. */
  static ServerUser of(Path database) throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new ServerUser(List.of(), -1, -1);
    }
    if (Files.exists(database) && owner(database) != ROOT) {
      return become(owner(database), (int) Files.getAttribute(database, "unix:gid"));
    }
    if (namespacesWork()) {
      return new ServerUser(List.of("unshare", "--user"), ROOT, ROOT);
    }
    log.info("PostgreSQL may not run as root: it runs as user {} and owns {}", NOBODY, database);
    var nobody = become(NOBODY, NOBODY);
    if (Files.exists(database)) {
      try (var files = Files.walk(database)) {
        for (var file : (Iterable<Path>) files::iterator) {
          nobody.give(file);
        }
      }
    }
    return nobody;
  }

  /** Makes a file or folder this user's, and lets them come near it. */
  void give(Path file) throws IOException {
    if (uid > ROOT) {
      Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Lets this user walk through a folder of ours to its own in there. */
  void letThrough(Path folder) throws IOException {
    if (uid > ROOT && owner(folder) != uid) {
      var mode = Files.getPosixFilePermissions(folder);
      if (mode.add(PosixFilePermission.OTHERS_EXECUTE)) {
        Files.setPosixFilePermissions(folder, mode);
      }
    }
  }

  private static ServerUser become(int uid, int gid) {
    return new ServerUser(
        List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"), uid, gid);
  }

  private static boolean namespacesWork() {
    try {
      return DatabaseProgram.run(List.of("unshare", "--user", "true"), "").good();
    } catch (IOException e) {
      return false;
    }
  }

  private static int owner(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid");
  }
}
