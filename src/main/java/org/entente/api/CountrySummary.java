package org.entente.api;

import java.util.List;

/**
 * A country with how much the graph has on it.
 *
 * @param aliases the names that articles gave it
 * @param agreements with how many partners, whatever their status
 * @param articles that name it
 */
record CountrySummary(
        String id,
        String alpha2,
        @org.jspecify.annotations.Nullable String alpha3,
        String name,
        List<String> aliases,
        long agreements,
        long attacksSuffered,
        long attacksMade,
        long agencies,
        long companies,
        long articles) {}
