package org.mindgap.database;

import java.util.List;
import org.mindgap.people.PasswordHashing;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

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

    static ConfigurableApplicationContext start(
            DatabaseUnderTest database, List<String> packages, List<Class<?>> beans) {
        return new SpringApplicationBuilder(PersistenceUnderTest.class)
                .sources(beans.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.application(),
                        "spring.datasource.password=" + database.applicationPassword(),
                        "spring.datasource.hikari.minimum-idle=1",
                        "spring.flyway.user=" + database.owner(),
                        "spring.flyway.password=" + database.ownerPassword(),
                        PACKAGES + "=" + String.join(",", packages))
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(DatabaseUnderTest.class, () -> database))
                .run();
    }

    /// Quick instead of safe.
    @Bean
    PasswordHashing passwordHashing() {
        return password -> "{noop}" + password;
    }
}
