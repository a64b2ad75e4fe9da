package net.mhpss.organizations;

import org.jspecify.annotations.Nullable;

/** An organization as it stands in the directory. */
record Listed(
    OrganizationCard card,
    String kind,
    @Nullable String country,
    @Nullable String roleInNetwork,
    boolean proposed,
    boolean toBeChecked,
    int works,
    @Nullable String logo) {}
