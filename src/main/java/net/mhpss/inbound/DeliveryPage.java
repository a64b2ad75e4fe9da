package net.mhpss.inbound;

import java.time.Instant;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** Whether mails reach the reader; or since when they were stopped. */
record DeliveryPage(@Nullable Instant stopped) implements Page {}
