package org.entente.extraction.language;

import java.util.List;

/** Mends the parser's reading of "are due to sign", which it takes for the preposition of "due to the weather". */
final class DueTo {

    private static final int VERB = 2;

    private DueTo() {}

    /** @param heads and labels as the parser gives them; changed in place */
    static void mend(List<Token> tokens, int[] heads, String[] labels) {
        for (int due = 0; due + VERB < tokens.size(); due++) {
            boolean misread = tokens.get(due).text().equalsIgnoreCase("due")
                    && tokens.get(due + VERB).tag().equals("VB")
                    && labels[due + VERB].equals("fixed")
                    && heads[due] > due;
            if (misread) mend(heads, labels, due);
        }
    }

    private static void mend(int[] heads, String[] labels, int due) {
        int noun = heads[due];
        int verb = due + VERB;
        heads[due] = heads[noun];
        labels[due] = labels[noun];
        boolean isPhrase = false;
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] != noun || child == due) continue;
            if (labels[child].equals("case") && child > verb) isPhrase = true;
            boolean ofClause = child < due || labels[child].equals("punct") && child == heads.length - 1;
            if (ofClause) heads[child] = due;
            else if (child > noun && !labels[child].matches("conj|appos|acl.*")) heads[child] = verb;
        }
        heads[verb] = due;
        labels[verb] = "xcomp";
        heads[due + 1] = verb;
        labels[due + 1] = "mark";
        heads[noun] = verb;
        labels[noun] = isPhrase ? "obl" : "obj";
    }
}
