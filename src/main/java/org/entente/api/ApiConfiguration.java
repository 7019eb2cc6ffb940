package org.entente.api;

import org.entente.extraction.naming.Countries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    Countries countries() {
        return new Countries();
    }
}
