package net.mhpss.hosting.rota;

import java.time.LocalDate;

/** One host would give their week for another's. */
record Swap(String address, LocalDate week, long host, LocalDate forWeek, long other) {}
