package net.mhpss.library;

import net.mhpss.files.Format;
import org.jspecify.annotations.Nullable;

/** One format of an edition, ready to be downloaded. */
record EditionFile(
    long id,
    String address,
    Format format,
    long bytes,
    @Nullable Integer pages,
    @Nullable Long addedBy) {}
