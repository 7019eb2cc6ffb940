package org.entente.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a list goes on: its name and the key of the last row, in a form that nobody should take apart. */
final class Cursor {

    private Cursor() {}

    static String of(String list, Object key) {
        byte[] content = (list + '\n' + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    /** The key. */
    static String read(String cursor, String list) {
        try {
            String content = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (content.startsWith(list + '\n')) return content.substring(list.length() + 1);
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw notOurs(cursor);
    }

    static Problem notOurs(String cursor) {
        return Problem.badParameter(
                "cursor", cursor, "it must be the 'next' of an earlier answer from this path, unchanged.");
    }
}
