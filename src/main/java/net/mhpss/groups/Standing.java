package net.mhpss.groups;

/** What a group is to somebody who reads it. */
public enum Standing {
  /** Not in it: a visitor, or a member of the network. */
  STRANGER,
  /** Invited by a host; sees the group and may come in. */
  INVITED,
  /** Has asked to be let in. */
  WAITING,
  /** May not take part for the time being; sees what a visitor sees. */
  BANNED,
  MEMBER,
  HOST
}
