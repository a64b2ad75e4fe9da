package net.mhpss.groups.belonging;

/** How it turned out when a host chose the organization of a group. */
sealed interface Choosing {
  /** The group belongs to it: the host speaks for the organization too. */
  record Settled() implements Choosing {}

  /** The organization is asked. */
  record Asked() implements Choosing {}

  /** Nobody outside is to know of a hidden group: there is nobody whom one could ask. */
  record Hidden() implements Choosing {}
}
