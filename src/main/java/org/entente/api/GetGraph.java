package org.entente.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A GET whose answer is a table of relations, which is a graph too. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = RequestMethod.GET,
        produces = {
            "application/json",
            "application/x-ndjson",
            "text/csv",
            "application/graphml+xml",
            "application/stix+json;version=2.1",
            "application/ld+json"
        })
@interface GetGraph {

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value() default {};
}
