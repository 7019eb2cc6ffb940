package org.entente.evaluation;

/** What is counted, one row of the figures each. */
public enum Kind {
    COUNTRIES("entities", "Country"),
    AGENCIES("entities", "Agency"),
    COMPANIES("entities", "Company"),
    PERSONS("entities", "Person"),
    ORGANIZATIONS("entities", "Organization"),
    GROUPS("entities", "Group"),
    /** Pairs of countries, derived or not: the main figure. */
    AGREEMENTS("agreements", "countries"),
    /** A country with an organization. */
    AGREEMENTS_WITH_ORGANIZATIONS("agreements", "organizations"),
    /** Pairs in which an agency is named. */
    AGREEMENTS_OF_AGENCIES("agreements", "agencies"),
    ALL_AGREEMENTS("agreements", "all pairs"),
    /** Country by country, derived or not: the main figure. */
    ATTACKS("attacks", "countries"),
    /** Country by group. */
    ATTACKS_BY_GROUPS("attacks", "groups"),
    /** Victims or attackers that are agencies, companies, organizations or persons. */
    ATTACKS_AS_NAMED("attacks", "as named"),
    ALL_ATTACKS("attacks", "all pairs"),
    /** The set of those who are quoted in an article, bodies included. */
    SPEAKERS("quotes", "speakers"),
    /** The same of persons alone. */
    QUOTED_PERSONS("quotes", "persons"),
    /** Each cue by itself: the same speaker and words that overlap. */
    CUES("quotes", "cues"),
    AFFILIATIONS("affiliations", "person, body"),
    /** A person's title alone, whatever the body. */
    TITLES("affiliations", "titles"),
    BELONGINGS("belongs", "body, country");

    private final String subject;
    private final String level;

    Kind(String subject, String level) {
        this.subject = subject;
        this.level = level;
    }

    /** Such as {@code agreements}. */
    public String subject() {
        return subject;
    }

    /** Which of the subject's things are counted, such as {@code countries}. */
    public String level() {
        return level;
    }

    /** Whether the order of the parties is free. */
    boolean isSymmetric() {
        return subject.equals("agreements");
    }

    /** Whether two claims are the same only if their words overlap. */
    boolean isAboutWords() {
        return this == CUES;
    }

    @Override
    public String toString() {
        return subject + " " + level;
    }
}
