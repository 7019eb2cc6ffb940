package org.entente.extraction.naming;

import java.util.List;

/** A name of the gazetteer in a sentence, from {@code first} to before {@code end}. No sense is a name that means nothing here. */
record Known(int first, int end, List<Sense> senses) {

    int length() {
        return end - first;
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }
}
