package org.entente.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Goes through the persons of an article, collects what stands beside their names and completes what is missing. */
final class Posts {

    private final Document document;
    private final List<Lead> leads = new ArrayList<>();
    private final List<Post> found = new ArrayList<>();

    private Posts(Document document) {
        this.document = document;
    }

    /** The posts of the article in the order of the text. */
    static List<Post> in(Document document) {
        Posts posts = new Posts(document);
        posts.read();
        posts.complete();
        return posts.found;
    }

    private void read() {
        leads.addAll(Colleges.in(document));
        Tools tools = Tools.of(document);
        for (Sentence sentence : document.sentences()) {
            for (Mention mention : document.names().in(sentence)) {
                boolean named = mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME;
                Holder holder = new Holder(tools, sentence, mention, leads::add);
                if (named) read(tools, holder);
                else if (isSubject(sentence, mention)) readPronoun(tools, holder);
            }
        }
    }

    private static boolean isSubject(Sentence sentence, Mention mention) {
        return mention.type() == EntityType.PERSON
                && mention.form() == Mention.Form.PRONOUN
                && sentence.token(mention.first())
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches("s?he");
    }

    private static void read(Tools tools, Holder name) {
        new BeforeName(tools, name).read();
        new Openings(tools, name).read();
        new Appointments(tools, name).read();
        new AfterName(tools, name).read();
    }

    private static void readPronoun(Tools tools, Holder name) {
        new Openings(tools, name).read();
        new AfterName(tools, name).readPronoun();
    }

    private void complete() {
        Offices offices = new Offices(document);
        for (Lead lead : leads) {
            if (lead instanceof Post post && post.isOffice() && !post.former()) offices.take(post);
        }
        for (Lead lead : leads) {
            if (lead instanceof Post post) found.add(post);
            if (lead instanceof Lead.Office office) guessed(office, offices).ifPresent(found::add);
            if (lead instanceof Lead.Staff staff) atBodyBefore(staff).ifPresent(found::add);
            if (lead instanceof Lead.Kin kin) Kinship.post(kin, found).ifPresent(found::add);
        }
    }

    /** The post in the body last named before, where nothing else is told of the person. */
    private Optional<Post> atBodyBefore(Lead.Staff staff) {
        boolean told = leads.stream()
                .anyMatch(lead -> !(lead instanceof Lead.Staff) && lead.person().equals(staff.person()));
        return told
                ? Optional.empty()
                : Employers.of(document, staff)
                        .map(body -> new Post(
                                staff.person(),
                                body,
                                staff.title(),
                                false,
                                staff.words(),
                                0.7,
                                "staff-of-body-before"));
    }

    /** The post in a country that the article does not name beside it, unless it does so elsewhere. */
    private Optional<Post> guessed(Lead.Office office, Offices offices) {
        boolean told = leads.stream()
                .anyMatch(lead -> lead instanceof Post post
                        && post.isOffice()
                        && post.person().equals(office.person()));
        if (told) return Optional.empty();
        return offices.countryOf(office)
                .map(country -> new Post(
                        office.person(),
                        country,
                        office.title(),
                        office.former(),
                        office.words(),
                        0.75,
                        "office-of-salient-country"));
    }
}
