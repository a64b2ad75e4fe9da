package net.mhpss.moderation;

import org.jspecify.annotations.Nullable;

/** A report was dealt with. Published inside the transaction. */
public record ReportClosed(long report, @Nullable Long reporter) {}
