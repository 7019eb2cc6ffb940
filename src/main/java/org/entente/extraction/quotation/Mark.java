package org.entente.extraction.quotation;

import org.jspecify.annotations.Nullable;

/**
 * A quotation mark.
 *
 * @param style marks of one style make a pair
 * @param begin of its first character in the paragraph
 * @param end after its last character
 */
record Mark(Style style, Side side, int begin, int end) {

    enum Style {
        CURLY,
        STRAIGHT,
        DOUBLE_PRIME,
        ANGLE,
        SINGLE,
        SINGLE_STRAIGHT;

        /** Whether it may also be an apostrophe. */
        boolean isSingle() {
            return this == SINGLE || this == SINGLE_STRAIGHT;
        }
    }

    enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    boolean mayOpen() {
        return side != Side.CLOSES;
    }

    boolean mayClose() {
        return side != Side.OPENS;
    }

    /** The mark that begins at a character, if one does. */
    static @Nullable Mark at(String text, int at) {
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at);
        switch (text.charAt(at)) {
            case '“':
                return mark(Style.CURLY, text.lastIndexOf('„', at) >= 0 ? Side.EITHER : Side.OPENS, at, 1);
            case '„':
            case '‟':
                return mark(Style.CURLY, Side.OPENS, at, 1);
            case '”':
                return mark(Style.CURLY, opensByPlace(text, at, 1) ? Side.EITHER : Side.CLOSES, at, 1);
            case '«':
                return mark(Style.ANGLE, Side.OPENS, at, 1);
            case '»':
                return mark(Style.ANGLE, Side.CLOSES, at, 1);
            case '"':
            case '＂':
                return mark(Style.STRAIGHT, sideByPlace(text, at, 1), at, 1);
            case '`':
                return doubled ? mark(Style.DOUBLE_PRIME, Side.OPENS, at, 2) : null;
            case '\'':
                return doubled
                        ? mark(Style.DOUBLE_PRIME, sideByPlace(text, at, 2), at, 2)
                        : single(Style.SINGLE_STRAIGHT, text, at);
            case '‘':
                return doubled ? mark(Style.DOUBLE_PRIME, Side.OPENS, at, 2) : mark(Style.SINGLE, Side.OPENS, at, 1);
            case '’':
                return doubled
                        ? mark(Style.DOUBLE_PRIME, Side.CLOSES, at, 2)
                        : isApostrophe(text, at) ? null : mark(Style.SINGLE, Side.CLOSES, at, 1);
            default:
                return null;
        }
    }

    private static Mark mark(Style style, Side side, int at, int length) {
        return new Mark(style, side, at, at + length);
    }

    private static @Nullable Mark single(Style style, String text, int at) {
        if (opensByPlace(text, at, 1)) return mark(style, Side.OPENS, at, 1);
        return isApostrophe(text, at) ? null : mark(style, Side.CLOSES, at, 1);
    }

    private static Side sideByPlace(String text, int at, int length) {
        boolean blankBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        boolean blankAfter = at + length == text.length() || Character.isWhitespace(text.charAt(at + length));
        if (blankBefore && blankAfter)
            return at == 0 ? Side.OPENS : at + length == text.length() ? Side.CLOSES : Side.EITHER;
        if (opensByPlace(text, at, length)) return Side.OPENS;
        return blankAfter || closesByPlace(text, at + length) ? Side.CLOSES : Side.EITHER;
    }

    private static boolean opensByPlace(String text, int at, int length) {
        if (at + length == text.length() || Character.isWhitespace(text.charAt(at + length))) return false;
        return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "([{—–-/".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean closesByPlace(String text, int after) {
        return ".,;:!?)]}—–".indexOf(text.charAt(after)) >= 0;
    }

    /** Between letters ("don't"), and after the s of a possessive plural unless a stop stands before it. */
    private static boolean isApostrophe(String text, int at) {
        if (at == 0) return true;
        char before = text.charAt(at - 1);
        boolean letterAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return letterAfter || !Character.isLetterOrDigit(before) && ".,!?…”\"%)".indexOf(before) < 0;
    }
}
