package org.mindgap.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.DispatcherType;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.mindgap.people.PasswordHashing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/// Denies everything that is not opened here or by a view's annotation.
@Configuration
class SecurityConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    /// The view is elsewhere; only its address is known here.
    private static final String SIGN_IN_PAGE = "/sign-in";

    /// Calendar programs bring a link with a secret and nothing else.
    private static final String CALENDARS = "/calendar/*.ics";

    private static final String[] STATIC_FILES = {
        "/styles.css", "/css/**", "/js/**", "/images/**", "/_static/inter/**", "/favicon.*", "/robots.txt"
    };
    private static final String PERMISSIONS = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), "
            + "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";
    private static final String NOT_CACHED = "no-cache, no-store, max-age=0, must-revalidate";
    private static final String ARGON2 = "argon2";
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int KEY_BYTES = 32;

    /// Before the answer, not after it: Vaadin's pages are reached by a forward, and Tomcat has ended the response to a
    /// forward before the filter would add its headers. Whoever answers may replace them, such as `Cache-Control`.
    private static final ObjectPostProcessor<HeaderWriterFilter> EARLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            TokenBasedRememberMeServices rememberMe,
            SecurityContextRepository contexts,
            UnknownPages unknownPages) {
        SimpleUrlLogoutSuccessHandler afterwards = new SimpleUrlLogoutSuccessHandler();
        afterwards.setRedirectStrategy(new UidlRedirectStrategy());
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(STATIC_FILES)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .requestMatchers(CALENDARS)
                        .permitAll()
                        .requestMatchers("/actuator/metrics", "/actuator/metrics/**")
                        .hasRole("ADMINISTRATOR"));
        // Without Vaadin's loginView: that would add a second, unlimited way to sign in, POST /sign-in.
        http.with(vaadin(), configurer -> configurer.logoutSuccessHandler(afterwards));
        http.with(unknownPages, Customizer.withDefaults());
        http.exceptionHandling(exceptions -> exceptions.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint(SIGN_IN_PAGE), AnyRequestMatcher.INSTANCE));
        http.rememberMe(remembered -> remembered.rememberMeServices(rememberMe).key(rememberMe.getKey()));
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.headers(headers -> headers.cacheControl(cache -> cache.disable())
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", NOT_CACHED))
                .frameOptions(frames -> frames.deny())
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentSecurityPolicy.WITHOUT_SCRIPTS))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .withObjectPostProcessor(EARLY));
        return http.build();
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccessControlConfigurer() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withLoginView(SIGN_IN_PAGE);
    }

    @Bean
    AuthenticationManager authenticationManager(AccountUsers users, PasswordEncoder encoder) {
        // For an unknown e-mail the provider checks a password too, so that the time does not tell.
        DaoAuthenticationProvider byPassword = new DaoAuthenticationProvider(users::byEmail);
        byPassword.setPasswordEncoder(encoder);
        return new ProviderManager(byPassword);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                ARGON2, Map.of(ARGON2, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    @Bean
    PasswordHashing passwordHashing(PasswordEncoder encoder) {
        return encoder::encode;
    }

    @Bean
    SessionAuthenticationStrategy sessionAuthenticationStrategy() {
        return new ChangeSessionIdAuthenticationStrategy();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    TokenBasedRememberMeServices rememberMeServices(
            AccountUsers users, @Value("${mindgap.remember-me-key:}") String configuredKey) {
        String key = configuredKey;
        if (key.isEmpty()) {
            LOG.warn("mindgap.remember-me-key is not set: remembered sign-ins end when the application stops");
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            key = HexFormat.of().formatHex(random);
        }
        TokenBasedRememberMeServices services = new TokenBasedRememberMeServices(key, users::byId);
        services.setTokenValiditySeconds(Math.toIntExact(REMEMBERED.toSeconds()));
        services.setCookieName("mindgap-remember");
        services.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return services;
    }
}
