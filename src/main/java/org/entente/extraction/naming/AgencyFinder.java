package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds bodies of governments by the way they are called: a head noun, what it is in charge of, and whose it is. */
final class AgencyFinder {

    private static final Set<String> HEADS = Lexicon.words("agency-head");
    private static final Set<String> STRONG = Lexicon.words("agency-strong");
    private static final Set<String> SMALL = Lexicon.words("agency-small");
    private static final Set<String> DEPARTMENTS = Lexicon.words("agency-department");
    private static final Set<String> REGULATING = Lexicon.words("agency-regulating");
    private static final Set<String> CIVIL_TOO = Lexicon.words("agency-or-civil");
    private static final Set<String> OFFICIAL = Lexicon.words("official");
    private static final Set<String> OF_STATE = Lexicon.words("of-state");
    private static final Set<String> INTERNATIONAL = Lexicon.words("international");
    private static final Set<String> TELLING =
            Set.of("told", "tells", "tell", "telling", "informed", "addressed", "assured");
    private static final Set<String> CHARGED = Set.of("commission", "office", "board", "service", "directorate");
    /** What is a body of the state where the country's name stands before it: "Poland's Personal Data Office". */
    private static final Set<String> OWNED = Set.of("office", "commission", "service", "unit", "board");

    private static final Set<String> GUARDED = Lexicon.words("agency-guard");
    private static final Set<String> IN_PARLIAMENT = Lexicon.words("in-parliament");
    private static final Set<String> MISSIONS = Set.of("embassy", "consulate");

    /** Where organizations sit to which states send missions. */
    private static final Set<String> SEATS = Set.of("New", "Geneva", "Vienna", "Brussels", "Strasbourg", "Nairobi");

    private static final Set<String> HOUSES = Set.of("house", "chamber");
    private static final Set<String> HOUSE_OF = Lexicon.words("house-of");
    private static final Set<String> COURT_KIND = Lexicon.words("court-kind");
    private static final Set<String> RESPONSE = Lexicon.words("response");
    private static final Set<String> FIGHTING = Set.of("army", "force", "forces", "corps", "command", "unit", "team");

    private final Scan scan;
    private final Line line;
    private final int head;
    private final boolean capitalized;
    private final AgencyReading reading;

    private AgencyFinder(Scan scan, int head) {
        this.scan = scan;
        this.line = scan.line();
        this.head = head;
        this.capitalized = line.isCapitalized(head);
        this.reading = new AgencyReading(scan, head);
    }

    static List<Candidate> in(Scan scan) {
        List<Candidate> found = new ArrayList<>();
        for (int head = 0; head < scan.line().size(); head++) {
            if (!scan.line().in(head, HEADS)) continue;
            Candidate candidate = new AgencyFinder(scan, head).candidate();
            if (candidate != null) found.add(candidate);
        }
        return found;
    }

    private @Nullable Candidate candidate() {
        if (line.in(head, MISSIONS)) return reading.mission(line.lower(head));
        if (line.is(head, "mission") && line.is(head + 1, "to")) return reading.delegation();
        if (line.is(head, "mission") && line.is(head + 1, "in") && SEATS.contains(line.text(head + 2)))
            return reading.country() == null ? null : reading.mission("mission");
        if (line.is(head, "commission") && line.is(head - 1, "high")) return reading.mission("high commission");
        if (!isBody() || isOfHackers() || isShouted()) return null;
        String body = Bodies.normalized(reading.body());
        if (!capitalized) body = Bodies.titled(body);
        return reading.candidate(body, isFirm());
    }

    /** "the Eastern Storm Army, a group of hackers", "Northern Cyber Army". */
    private boolean isOfHackers() {
        if (!capitalized || !line.in(head, FIGHTING)) return false;
        int first = reading.bodyFirst();
        if (NameForms.type(line, first, head + 1) == EntityType.GROUP) return true;
        if (reading.country() != null) return false;
        Context.Said said = new Context(scan, first, head + 1).said();
        return said != null && said.type() == EntityType.GROUP;
    }

    /** "ISRAEL PARTNERSHIP ENTERS FORCE": a headline within the text. */
    private boolean isShouted() {
        if (reading.length() < 3) return false;
        for (int token = reading.bodyFirst(); token < reading.bodyFirst() + reading.length(); token++)
            if (!Spelling.isAllCapitals(line.text(token))) return false;
        return true;
    }

    private boolean isHouse() {
        return !line.in(head, HOUSES) || capitalized && line.is(head + 1, "of") && line.in(head + 2, HOUSE_OF);
    }

    /** "Computer Incident Response Team". */
    private boolean isResponseTeam() {
        return capitalized && line.in(head - 1, RESPONSE) && line.isCapitalized(head - 1);
    }

    private boolean isCourt() {
        return capitalized && line.is(head, "court") && reading.length() > 1 && reading.has(COURT_KIND);
    }

    private boolean isBody() {
        if (!isHouse() || line.is(head, "team") && !isResponseTeam()) return false;
        if (!capitalized && !isNamedInSmallLetters()) return false;
        if (reading.length() == 1 && !standsAlone()) return false;
        if (line.in(reading.bodyFirst() - 1, IN_PARLIAMENT)) return false;
        if (line.is(head, "guard") && !line.in(head - 1, GUARDED)) return false;
        if (line.is(head, "cabinet") && ProperNames.isTitle(line, head + 1)) return false;
        if (line.in(reading.bodyFirst(), INTERNATIONAL) || line.is(head - 1, "news")) return false;
        return line.in(head, STRONG)
                || line.in(head, HOUSES)
                || line.is(head, "team")
                || reading.isOfOfficer()
                || !capitalized
                || reading.has(OFFICIAL)
                || !reading.senses().isEmpty()
                || !isDoubtful();
    }

    private boolean isNamedInSmallLetters() {
        boolean country = reading.country() != null;
        if (country && AgencyReading.isStateBody(line, head)) return true;
        return line.in(head, SMALL) && (country || line.in(head, DEPARTMENTS)) || isToldParliament();
    }

    /** "told parliament on Monday". */
    private boolean isToldParliament() {
        return line.is(head, "parliament") && line.in(head - 1, TELLING) && !line.isNoun(head + 1);
    }

    /** "the Montenegrin parliament", "told Parliament". */
    private boolean standsAlone() {
        if (line.in(head, DEPARTMENTS)) return false;
        if (reading.country() != null && (capitalized || AgencyReading.isStateBody(line, head))) return true;
        if (!line.in(head, STRONG) || line.is(head, "cabinet")) return false;
        return reading.country() != null || capitalized && !line.opens(head) || isToldParliament();
    }

    /** Whether the name could as well be that of a private body. */
    private boolean isDoubtful() {
        if (line.in(head, REGULATING) && reading.length() > 1 || isCourt()) return false;
        if (reading.country() == null) return true;
        if (line.in(head, OWNED) && reading.length() > 1 && reading.isOwned()) return false;
        boolean charged = reading.bodyFirst() == head && reading.length() > 2 && line.in(head, CHARGED);
        return line.in(head, CIVIL_TOO) && !reading.has(OF_STATE) && !charged;
    }

    /** Whether it is a body of a government even where its country can only be guessed. */
    private boolean isFirm() {
        if (isToldParliament()) return true;
        if (line.in(head, HOUSES) || isCourt() || reading.isOfOfficer()) return true;
        return capitalized && (line.in(head, STRONG) || reading.has(OFFICIAL) || line.in(head, REGULATING));
    }
}
