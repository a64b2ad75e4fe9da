package net.mhpss.members.email;

import net.mhpss.web.Form;

/** What is answered from a mailbox: yes, or stop. */
record Answer(boolean stop) implements Form {}
