package net.mhpss.members;

import net.mhpss.web.Reply.Page;

/** Says that a mail is on its way; the same whether or not the address has an account. */
record LookInYourMailPage() implements Page {}
