package org.mindgap.security;

import org.mindgap.database.MicrosecondClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/// The application without its features: people, the ledger and security, and three views that only tests see.
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"org.mindgap.people", "org.mindgap.progress", "org.mindgap.security"},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"),
        })
@Import(MicrosecondClock.class)
class SecurityScope {}
