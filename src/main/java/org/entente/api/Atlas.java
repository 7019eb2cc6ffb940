package org.entente.api;

import org.entente.extraction.naming.Countries;
import org.springframework.stereotype.Component;

/** Countries as requests and answers write them. */
@Component
final class Atlas {

    private static final String PREFIX = "country:";

    private final Countries countries;

    Atlas(Countries countries) {
        this.countries = countries;
    }

    /** The id of a country with an alpha-2 code, or of one that is given as an id already. */
    static String id(String code) {
        return code.startsWith(PREFIX) ? code : PREFIX + code;
    }

    /** The alpha-2 code in the id of a country. */
    static String code(String id) {
        return id.substring(PREFIX.length());
    }

    /**
     * The alpha-2 code.
     *
     * @param form a code, a name, a demonym or an id, in any case
     */
    String codeOf(String form) {
        String plain = form.startsWith(PREFIX) ? code(form) : form;
        return countries.codeOf(plain).orElseThrow(() -> Problem.unknownCountry(form));
    }

    CountryName named(String code) {
        return new CountryName(
                id(code),
                code,
                Countries.alpha3(code).orElse(null),
                countries.nameOf(code).orElseThrow(() -> Problem.unknownCountry(code)));
    }
}
