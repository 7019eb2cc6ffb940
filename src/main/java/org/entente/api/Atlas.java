package org.entente.api;

import org.entente.extraction.naming.Countries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Countries as requests and answers write them. */
@Component
final class Atlas {

    private static final String PREFIX = "country:";
    private static final String RULE = "it must be an ISO 3166-1 code, an English name or a demonym, as GB or British.";

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

    /** The id of the country that the parameter {@code country} names; null where it is not given. */
    @Nullable
    String idOfParameter(@Nullable String form) {
        if (form == null) return null;
        String plain = form.startsWith(PREFIX) ? code(form) : form;
        return id(countries.codeOf(plain).orElseThrow(() -> Problem.badParameter("country", form, RULE)));
    }

    CountryName named(String code) {
        return new CountryName(
                id(code),
                code,
                Countries.alpha3(code).orElse(null),
                countries.nameOf(code).orElseThrow(() -> Problem.unknownCountry(code)));
    }
}
