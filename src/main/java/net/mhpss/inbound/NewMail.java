package net.mhpss.inbound;

import java.util.Locale;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written by mail, for one thread.
 *
 * @param author whose it certainly is; none for somebody without an account, who answers a letter
 *     that was sent to their address
 * @param from the address that it came from, in small letters
 * @param number which thread
 * @param text the new words alone, in Markdown
 */
public record NewMail(
    Reader.@Nullable Member author,
    String from,
    long number,
    String subject,
    String text,
    Locale language) {}
