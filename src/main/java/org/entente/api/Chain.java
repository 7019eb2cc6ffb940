package org.entente.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A chain of agreements from one country to another. */
record Chain(long steps, List<Link> parties, List<Bond> relations) {

    /** The shortest first. */
    @JsonIgnore
    String key() {
        return steps + " " + parties.stream().map(Link::id).collect(Collectors.joining(" "));
    }

    /** A country or an organization. */
    record Link(String id, String name) {}

    /** The agreement that ties two neighbours in the chain. */
    record Bond(
            String id,
            String status,
            @Nullable String date,
            @Nullable String instrument,
            long sources) {}
}
