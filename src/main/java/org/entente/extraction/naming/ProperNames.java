package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Runs.Run;

/** Finds proper names that no table lists: runs of capitalized words, cut at titles and at names that are known. */
final class ProperNames {

    private static final Set<String> TITLES = Lexicon.words("title");
    private static final Set<String> TITLE_PARTS = Lexicon.words("title-part");
    private static final Set<String> BODY_NOUNS = bodyNouns();
    private static final Set<String> BODY_HEADS = bodyHeads();
    private static final Set<String> STAFF = Lexicon.words("staff");
    private static final Set<String> EXECUTIVE = Lexicon.words("executive");
    private static final Set<String> NAMING = Lexicon.words("naming");
    private static final Set<String> COLLEGES = Set.of("university", "institute", "college", "polytechnic");
    private static final Set<String> IN_PARLIAMENT = Lexicon.words("in-parliament");
    private static final Set<String> PORTFOLIO = Lexicon.words("portfolio");
    private static final Set<String> MINISTERS = Set.of("minister", "secretary", "undersecretary");
    private static final Set<String> ABOUT = Set.of("on", "for", "against");
    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST_PORTFOLIO = 9;

    private final Scan scan;
    private final Line line;
    private final List<Candidate> found = new ArrayList<>();

    private ProperNames(Scan scan) {
        this.scan = scan;
        this.line = scan.line();
    }

    static List<Candidate> in(Scan scan) {
        ProperNames finder = new ProperNames(scan);
        for (Run run : Runs.in(scan)) finder.cut(run.first(), run.end());
        return finder.found;
    }

    static boolean isTitle(Line line, int token) {
        String word = line.lower(token);
        if (line.text(token).equals("DR") && !line.isName(token + 1)) return false;
        if (word.equals("u") && line.text(token + 1).length() < 2) return false;
        return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** "the Convention on Cyber Security": what a treaty is about. */
    private boolean isSubjectMatter(int first) {
        return line.in(first - 1, ABOUT)
                && !isTitle(line, first - 2)
                && line.isCapitalized(first - 2)
                && NameForms.isThing(line, first - 2, first - 1);
    }

    private void cut(int first, int end) {
        if (isSubjectMatter(first)) return;
        int title = NameForms.isAgencyAbroad(line, first, end) ? -1 : lastTitle(first, end);
        boolean within = title == first && NameForms.type(line, first, end) == EntityType.ORGANIZATION;
        if (title >= first && !within) {
            beforeTitle(first, title);
            if (title + 1 < end) segment(title + 1, end, true);
            return;
        }
        boolean apart = line.opens(first) && (line.in(first, IN_PARLIAMENT) || isSaid(first, end));
        int opening = apart ? first + 1 : first;
        int from = isInOffice(opening) ? afterOffice(opening, end) : opening;
        if (from < end && !isCommonPlural(from, end) && !isPortfolio(from, end)) segment(from, end, from > first);
    }

    /** "Said Bob Example, a researcher", and not Mr Said. */
    private boolean isSaid(int first, int end) {
        return line.is(first, "said") && end - first > 2 && FirstNames.contains(line.text(first + 1));
    }

    /** "Customers of the firm", at the beginning of a sentence. */
    private boolean isCommonPlural(int first, int end) {
        return end - first == 1 && line.opens(first) && line.tag(first).equals("NNS");
    }

    /** "Home Affairs minister Ann Example", "Health and Human Services Secretary Ann Example". */
    private boolean isPortfolio(int first, int end) {
        if (!isTitle(line, end) && !isListOfMinister(end)) return false;
        for (int token = first; token < end; token++)
            if (!isPartOfTitle(token) && !line.in(token, PORTFOLIO) && scan.countryAt(token, true) == null)
                return false;
        return true;
    }

    /** "and Human Services Secretary": what else a minister has charge of goes on. */
    private boolean isListOfMinister(int token) {
        if (!line.isAnd(token) && !line.isComma(token)) return false;
        for (int next = token; next < token + LONGEST_PORTFOLIO; next++) {
            if (isMinister(next)) return true;
            if (!line.isName(next) && !line.isAnd(next) && !line.isComma(next) && !line.is(next, "the")) return false;
        }
        return false;
    }

    private boolean isMinister(int token) {
        return line.in(token, MINISTERS) && line.isCapitalized(token) && !line.is(token + 1, "general");
    }

    /** The last title of the run, -1 where it has none. */
    private int lastTitle(int first, int end) {
        for (int token = end - 1; token >= first; token--) {
            boolean headOfName = token == end - 1 && NameForms.isOrganizationHead(line, token);
            if (isTitle(line, token) && !headOfName && !isWithinPerson(first, token)) return token;
        }
        return -1;
    }

    /** "Martin Luther King Jr". */
    private boolean isWithinPerson(int first, int token) {
        return token > first
                && !line.is(token + 1, "of")
                && line.isGuessed(token, "PERSON")
                && line.isGuessed(token - 1, "PERSON")
                && !isTitle(line, token - 1);
    }

    /** "Secretary of State Ann Example", "Minister for Defence Richard Marles": the run begins with the office. */
    private boolean isInOffice(int first) {
        boolean of = line.is(first - 1, "of") || line.is(first - 1, "for");
        boolean title = line.in(first - 2, TITLES) || TITLES.contains(line.lemma(first - 2));
        return of && title && line.isCapitalized(first - 2);
    }

    /** The first token of a person's name after an office, or {@code end} where no name follows. */
    private int afterOffice(int first, int end) {
        for (int token = first; token < end; token++) {
            if (line.isGuessed(token, "PERSON") && FirstNames.contains(line.text(token))) return token;
        }
        for (int token = first; token < end; token++) {
            if (line.isGuessed(token, "PERSON")) return Math.max(token, first + 1);
        }
        for (int token = first + 1; token < end; token++) {
            if (FirstNames.contains(line.text(token))) return token;
        }
        return afterPortfolio(first, end);
    }

    /** "Minister for Digital Security Meri Leotau": two words behind the last that ministries are named after. */
    private int afterPortfolio(int first, int end) {
        for (int token = end - 2; token > first; token--) {
            if (line.in(token - 1, PORTFOLIO)) return end - token <= LONGEST_PERSON ? token : end;
        }
        return end;
    }

    /** What stands before a title: "NATO Secretary General", "Foreign Minister", "FBI Director". */
    private void beforeTitle(int first, int title) {
        int to = title;
        while (to > first && isPartOfTitle(to - 1)) to--;
        if (to == first || isPortfolioOfMinister(first, to, title)) return;
        if (isFirm(first, to, title)) add(first, to, EntityType.COMPANY, true);
        else segment(first, to, false);
    }

    /** "Contoso President Ann Example": who has a president or a spokesman, unless it is known, is taken for a firm. */
    private boolean isFirm(int first, int end, int title) {
        if (!line.in(title, STAFF) && !line.in(title, EXECUTIVE) || !line.isGuessed(title + 1, "PERSON")) return false;
        for (int token = first; token < end; token++) {
            String guess = line.guess(token);
            boolean named = line.tag(token).startsWith("NNP") && !guess.equals("PERSON") && !guess.equals("LOCATION");
            if (!named || scan.knownAt(token).isPresent() || scan.countryAt(token, true) != null) return false;
        }
        return NameForms.type(line, first, end) == null;
    }

    /** "the Digital Economy Cabinet Secretary": unless it is known, what a minister is called after is no body. */
    private boolean isPortfolioOfMinister(int first, int end, int title) {
        if (!isMinister(title)) return false;
        boolean portfolio = false;
        for (int token = first; token < end; token++) {
            if (scan.knownAt(token).isPresent()) return false;
            portfolio |= line.in(token, PORTFOLIO);
        }
        return portfolio;
    }

    private boolean isPartOfTitle(int token) {
        return line.in(token, TITLE_PARTS) || isTitle(line, token) || line.isHyphen(token) || line.is(token, "of");
    }

    /** @param titled whether a title goes before */
    private void segment(int first, int end, boolean titled) {
        EntityType form = NameForms.type(line, first, end);
        int from = isCompanyAbroad(first, end) ? first : afterKnown(first, end, form != null);
        if (from >= end || isBareBody(from, end)) return;
        int split = form == null ? afterBody(from, end) : end;
        if (isCompanyAbroad(from, end)) add(from, end, EntityType.COMPANY, true);
        else if (split < end) {
            add(from, split, EntityType.ORGANIZATION, true);
            add(split, end, EntityType.PERSON, true);
        } else if (titled) add(from, end, EntityType.PERSON, true);
        else if (form != null) add(from, end, form, true);
        else if ((isIntroduced(from) || Trade.isIn(line, from, end) || !NameForms.isThing(line, from, end))
                && !isModifier(from, end)) guess(from, end);
    }

    /** "a group named Jaguar Leaks". */
    private boolean isIntroduced(int first) {
        return line.in(first - 1, NAMING) || line.is(first - 1, "as") && line.is(first - 2, "known");
    }

    /** The first name behind the name of a body ("Northern Fleet Igor Melnik"), or {@code end}. */
    private int afterBody(int first, int end) {
        for (int token = first + 2; token + 1 < end; token++) {
            boolean head = line.in(token - 1, BODY_HEADS) && !line.isGuessed(token - 1, "PERSON");
            if (head && FirstNames.contains(line.text(token))) return token;
        }
        return end;
    }

    /** "Airtel Zambia": a company that is known, and where that part of it is. */
    private boolean isCompanyAbroad(int first, int end) {
        return scan.knownAt(first)
                .filter(ProperNames::isCompany)
                .flatMap(company -> scan.countryNameAt(company.end()))
                .filter(country -> country.end() == end)
                .filter(country -> country.senses().stream().anyMatch(sense -> sense.form() == Mention.Form.NAME))
                .isPresent();
    }

    private static boolean isCompany(Known known) {
        return known.senses().stream()
                .anyMatch(sense -> !sense.weak() && sense.entry().type() == EntityType.COMPANY);
    }

    /** "the Russian Ministry": no name, but a body named before. */
    private boolean isBareBody(int first, int end) {
        return end - first == 1 && line.in(first, BODY_NOUNS);
    }

    /** Leaves out known names at the beginning ("Microsoft Vice Chair"), unless they are parts of a longer one. */
    private int afterKnown(int first, int end, boolean formed) {
        int from = first;
        while (from < end) {
            Known known = scan.knownAt(from).orElse(null);
            if (known == null || known.end() >= end || known.isWeak()) break;
            if (formed
                    && scan.knownAt(known.end())
                            .filter(rest -> rest.end() >= end)
                            .isEmpty()) break;
            if (known.isCountry() && isOneGuess(from, end)) break;
            from = known.end();
            while (from < end && (line.isHyphen(from) || line.is(from, "&"))) from++;
        }
        return from;
    }

    /** Whether the model takes all of it for one person or one organization. */
    private boolean isOneGuess(int first, int end) {
        String guess = line.guess(first);
        if (!guess.equals("PERSON") && !guess.equals("ORGANIZATION")) return false;
        return count(first, end, guess) == end - first;
    }

    private int count(int first, int end, String guess) {
        int count = 0;
        for (int token = first; token < end; token++) if (line.isGuessed(token, guess)) count++;
        return count;
    }

    private void guess(int first, int end) {
        int persons = count(first, end, "PERSON");
        int organizations = count(first, end, "ORGANIZATION");
        int length = end - first;
        boolean collective = length > 1 && line.is(first - 1, "the") && (line.isComma(end) || line.isVerb(end));
        if (collective && persons > 0) found.add(new Candidate.Unlisted(first, end, null, false));
        else if (persons > 0 && persons >= organizations) add(first, end, EntityType.PERSON, persons * 2 > length);
        else if (isOfCollege(first, end)) add(first, end, EntityType.PERSON, true);
        else if ((organizations == 0 || isHolder(end)) && hasFirstName(first, length))
            add(first, end, EntityType.PERSON, true);
        else found.add(new Candidate.Unlisted(first, end, null, organizations > 0));
    }

    /** "Elon Park CEO of Lumatron". */
    private boolean isHolder(int end) {
        return isTitle(line, end) && (line.is(end + 1, "of") || line.is(end + 1, "at"));
    }

    /** "Ada Okoro of Harbour Hill University has called", whatever the model makes of the name. */
    private boolean isOfCollege(int first, int end) {
        if (end - first < 2 || end - first > LONGEST_PERSON + 1 || !line.is(end, "of")) return false;
        if (line.beforeArticle(first - 1) < first - 1) return false;
        int last = end + 1;
        while (line.isName(last + 1)) last++;
        return line.in(last, COLLEGES);
    }

    private boolean hasFirstName(int first, int length) {
        return length > 1 && length <= LONGEST_PERSON && FirstNames.contains(line.text(first));
    }

    /** "the Lviv consultancy Zvyazok Group": a place before what is named. */
    private boolean isModifier(int first, int end) {
        boolean common = line.isNoun(end) && !line.isCapitalized(end);
        if (!common || line.isGuessed(first, "PERSON")) return false;
        boolean thing = line.isName(end + 1) && !line.isGuessed(end + 1, "PERSON");
        return thing || line.tag(end).equals("NNS") && end - first == 1;
    }

    private static Set<String> bodyNouns() {
        Set<String> nouns = new HashSet<>(Lexicon.words("one-agency"));
        nouns.addAll(Lexicon.words("agency-head"));
        nouns.addAll(List.of("university", "college", "school", "party", "foundation", "association"));
        return nouns;
    }

    private static Set<String> bodyHeads() {
        Set<String> heads = new HashSet<>(Lexicon.words("agency-head"));
        heads.addAll(Lexicon.words("organization-head"));
        return heads;
    }

    private void add(int first, int end, EntityType type, boolean firm) {
        found.add(new Candidate.Unlisted(first, end, type, firm));
    }
}
