package net.mhpss.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.Set;

/** Where no mail server is: lays each letter as a file into a folder that only we may read. */
class FileCourier implements Courier {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final InternetAddress from;
  private final Outbox outbox;
  private final Session session = Session.getInstance(new Properties());

  FileCourier(Path folder, InternetAddress from, Outbox outbox) {
    this.folder = folder;
    this.from = from;
    this.outbox = outbox;
  }

  /**
   * The same for the same letter, so that carrying it twice leaves one file; in the order of
   * writing.
   */
  static Path file(Path folder, Instant writtenAt, String messageId) {
    return folder.resolve(
        TIME.format(writtenAt) + "-" + messageId.substring(1, messageId.indexOf('@')) + ".eml");
  }

  @Override
  public Delivery carry(TakenLetter letter) {
    var now = outbox.asItIsNow(letter);
    return now.isEmpty() ? new Delivery.Refused("forgotten") : lay(now.get());
  }

  private Delivery lay(TakenLetter letter) {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      var file = file(folder, letter.writtenAt(), letter.messageId());
      var unfinished = folder.resolve("." + file.getFileName() + ".part");
      write(letter, unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      try (var directory = FileChannel.open(folder)) {
        directory.force(true);
      }
      return new Delivery.Delivered();
    } catch (IOException noRoom) {
      return new Delivery.Unreachable("the folder " + folder + " cannot be written: " + noRoom);
    } catch (MessagingException unwritable) {
      return new Delivery.Failed(String.valueOf(unwritable.getMessage()));
    }
  }

  private void write(TakenLetter letter, Path file) throws IOException, MessagingException {
    try (var channel =
        FileChannel.open(
            file,
            Set.of(
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      letter.message(session, from).writeTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  @Override
  public void close() {}
}
