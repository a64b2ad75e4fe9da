package net.mhpss.groups.digests;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import net.mhpss.groups.MonthOfGroup.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a host tells the members of a group about a month.
 *
 * @param letters how many have been written so far
 */
record Digest(
    YearMonth month,
    String words,
    List<Entry> entries,
    @Nullable Instant sentAt,
    @Nullable Instant doneAt,
    int letters) {}
