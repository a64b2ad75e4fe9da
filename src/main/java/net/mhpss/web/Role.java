package net.mhpss.web;

/** What a member has been appointed to. Roles add rights and never remove them. */
public enum Role {
  /** Hosts members from everywhere. */
  NETWORK_HOST,
  /** Hosts members of some regions and languages. */
  REGIONAL_HOST,
  /** Oversees the hosting team. */
  HOSTING_MANAGER,
  /** Answers institutional matters. */
  COORDINATOR,
  /** Answers institutional matters together with the coordinator. */
  NETWORK_MANAGER,
  /** Appoints, and looks after the running of the network. */
  ADMINISTRATOR
}
