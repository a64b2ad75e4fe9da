package net.mhpss.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Closes small secrets that must be read again, so that the database, a copy of it or a page alone
 * does not tell them (AES-256-GCM). The key lies in the data folder, beside the database and not in
 * it; several nodes are given the same one by {@code mhpss.key}.
 */
@Component
public class Seal {
  private static final Logger log = LoggerFactory.getLogger(Seal.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;

  Seal(DataFolder data, @Value("${mhpss.key:}") String given) {
    key =
        new SecretKeySpec(given.isBlank() ? kept(data.path().resolve("key")) : read(given), "AES");
  }

  /** The secret, closed; {@code what} says what it is and whose, and is needed to open it. */
  public byte[] close(byte[] secret, String what) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      var closed = cipher(Cipher.ENCRYPT_MODE, nonce, what).doFinal(secret);
      var sealed = Arrays.copyOf(nonce, NONCE + closed.length);
      System.arraycopy(closed, 0, sealed, NONCE, closed.length);
      return sealed;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The secret again, if it was closed here as exactly this. */
  public Optional<byte[]> open(byte[] sealed, String what) {
    if (sealed.length <= NONCE) {
      return Optional.empty();
    }
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), what);
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (GeneralSecurityException notOurs) {
      return Optional.empty();
    }
  }

  /** A key for one use, made of ours: whoever learns it learns no other. */
  public byte[] keyFor(String use) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
      return mac.doFinal(use.getBytes(UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String what) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(what.getBytes(UTF_8));
    return cipher;
  }

  private static byte[] kept(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      return read(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The key of this network cannot be read: " + file, e);
    }
  }

  /** Whole or not at all: half a key would open nothing. */
  private static void write(Path file) throws IOException {
    var random = new byte[KEY];
    RANDOM.nextBytes(random);
    var beside = file.resolveSibling("key.new");
    Files.deleteIfExists(beside);
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel =
        java.nio.channels.FileChannel.open(beside, options, DataFolder.PRIVATE_FILE)) {
      channel.write(
          java.nio.ByteBuffer.wrap(Base64.getEncoder().encodeToString(random).getBytes(UTF_8)));
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    log.info("Made the key that closes members' secrets: {}. Keep a copy with the backups", file);
  }

  private static byte[] read(String text) {
    var key = Base64.getDecoder().decode(text.strip());
    if (key.length != KEY) {
      throw new IllegalArgumentException("A key has 32 bytes, written in base 64");
    }
    return key;
  }
}
