package net.mhpss.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.mhpss.database.Seal;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The addresses at which mail comes in, if it does: each bound to one reader and to what they
 * answer. Nothing is stored of them: who and what is closed with one key, and made certain with 128
 * bits of a keyed code (docs/decisions/0023).
 */
@Component
public class ReplyAddresses {
  /** Where a mail server sends back what it could not deliver: the number is the letter's. */
  public static final char SENT_BACK = 'b';

  private static final int CODE = 16;
  private static final int TOKEN = 52;

  private final @Nullable EmailAddress ours;
  private final SecretKeySpec closing;
  private final SecretKeySpec certain;

  ReplyAddresses(Seal seal, @Value("${mhpss.mail.in.address:}") String address) {
    ours = address.isBlank() ? null : read(address);
    closing = new SecretKeySpec(Arrays.copyOf(seal.keyFor("mail.who-answers"), 16), "AES");
    certain = new SecretKeySpec(seal.keyFor("mail.that-it-is-ours"), "HmacSHA256");
  }

  private static EmailAddress read(String address) {
    var read = EmailAddress.of(address.strip());
    if (read.text().indexOf('@') > 10 || read.text().indexOf('+') >= 0) {
      throw new IllegalArgumentException(
          "mhpss.mail.in.address has at most ten letters before the @, and no +: " + address);
    }
    return read;
  }

  /** Whether mail comes in here at all. */
  public boolean areKnown() {
    return ours != null;
  }

  /** Where a member writes to the network itself: commands; empty while no mail comes in. */
  public Optional<EmailAddress> general() {
    return Optional.ofNullable(ours);
  }

  /** Where anybody writes who has an account, to what is named in plain: {@code g.7kq2}. */
  public Optional<EmailAddress> named(String name) {
    return general().map(address -> with(address, name));
  }

  /** Where this reader, and nobody else, answers this. */
  public Optional<EmailAddress> of(char kind, long reader, long number) {
    return general().map(address -> with(address, token(kind, reader, number)));
  }

  private static EmailAddress with(EmailAddress address, String what) {
    var at = address.text().indexOf('@');
    return new EmailAddress(
        address.text().substring(0, at) + "+" + what + address.text().substring(at));
  }

  private String token(char kind, long reader, long number) {
    var who = ByteBuffer.allocate(16).putLong(((long) kind << 56) | reader).putLong(number).array();
    var closed = cipher(Cipher.ENCRYPT_MODE, who);
    var whole = Arrays.copyOf(closed, 2 * CODE);
    System.arraycopy(mac(closed), 0, whole, CODE, CODE);
    return new Base32().encodeAsString(whole).replace("=", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Whom an address is bound to, and to what.
   *
   * @param reader a member, or 0 for somebody who is none
   */
  public record Bound(char kind, long reader, long number) {}

  /** What stands between the plus and the at sign of an address of ours; null of any other. */
  public @Nullable String written(String address) {
    var at = address.lastIndexOf('@');
    if (ours == null || at < 0) {
      return null;
    }
    var our = ours.text();
    var name = our.substring(0, our.indexOf('@'));
    var local = address.substring(0, at).toLowerCase(Locale.ROOT);
    if (!address.substring(at + 1).toLowerCase(Locale.ROOT).equals(ours.domain())) {
      return null;
    }
    if (local.equals(name)) {
      return "";
    }
    return local.startsWith(name + "+") ? local.substring(name.length() + 1) : null;
  }

  /** Whom a token is bound to, when we made it. Programs write addresses in any case they like. */
  public Optional<Bound> open(String token) {
    if (token.length() != TOKEN || !token.matches("[a-z2-7]+")) {
      return Optional.empty();
    }
    var whole = new Base32().decode(token.toUpperCase(Locale.ROOT));
    var closed = Arrays.copyOf(whole, CODE);
    if (whole.length != 2 * CODE
        || !MessageDigest.isEqual(
            Arrays.copyOf(mac(closed), CODE), Arrays.copyOfRange(whole, CODE, 2 * CODE))) {
      return Optional.empty();
    }
    var who = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, closed));
    var first = who.getLong();
    return Optional.of(
        new Bound((char) (first >>> 56), first & 0x00ff_ffff_ffff_ffffL, who.getLong()));
  }

  /** A word that is the same for the same news, and tells nothing of it. */
  String code(String news) {
    return HexFormat.of().formatHex(mac(news.getBytes(UTF_8)), 0, CODE);
  }

  /** One block, never the same twice unless it is the same address: no mode is needed. */
  private byte[] cipher(int mode, byte[] block) {
    try {
      var cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(mode, closing);
      return cipher.doFinal(block);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] mac(byte[] what) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(certain);
      return mac.doFinal(what);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
