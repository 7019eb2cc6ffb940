package org.entente.api;

import org.entente.extraction.Extractor;
import org.entente.extraction.naming.Countries;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    Countries countries() {
        return Countries.bundled();
    }

    /** Unless whoever starts the application has one at hand; loads the language models when it is asked for. */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    Extractor extractor() {
        return new Extractor();
    }
}
