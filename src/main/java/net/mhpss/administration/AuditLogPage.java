package net.mhpss.administration;

import java.util.List;
import net.mhpss.database.AuditLog;
import net.mhpss.web.Reply.Page;

/** What staff have done, by number only. */
record AuditLogPage(List<AuditLog.Entry> entries, int pageSize) implements Page {}
