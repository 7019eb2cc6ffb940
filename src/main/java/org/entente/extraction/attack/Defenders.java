package org.entente.extraction.attack;

import java.util.regex.Pattern;

/** Bodies that look after networks, or after the law, and are named where they ask, warn or work together. */
final class Defenders {

    private static final Pattern PARTS = Pattern.compile(
            "(^|[:-])(c?s?i?certs?|csirt|cyber-?security|cyber-?crimes?|computer-crime|police|gendarmerie|prosecutors?|courts?|justice"
                    + "|information-security|data-protection|data-exchange|ombudsman|parliament|health|education|tax"
                    + "|infrastructure-security|protection-of-the-constitution|telecommunications|communications-authority)($|-)");
    private static final Pattern CERT = Pattern.compile("cert($|-)");

    private Defenders() {}

    /** @param entity the id of an agency */
    static boolean isOne(String entity) {
        return PARTS.matcher(entity).find() || CERT.matcher(entity).find();
    }
}
