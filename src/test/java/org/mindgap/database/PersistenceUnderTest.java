package org.mindgap.database;

import org.mindgap.people.PasswordHashing;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/// What a repository or service needs around it, and nothing of the web.
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    DataJdbcRepositoriesAutoConfiguration.class
})
@AutoConfigurationPackage(basePackages = "org.mindgap")
@ComponentScan(
        basePackages = {"org.mindgap.people", "org.mindgap.progress", "${" + PersistenceUnderTest.PACKAGES + "}"},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"),
        })
@Import(MicrosecondClock.class)
class PersistenceUnderTest {
    static final String PACKAGES = "mindgap.test.packages";

    /// Quick instead of safe.
    @Bean
    PasswordHashing passwordHashing() {
        return password -> "{noop}" + password;
    }
}
