package org.mindgap.security;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What a visitor of a demonstration needs to know to sign in; there is none outside the demo profile.
@Component
@Profile("demo")
public class DemoDoor {
    DemoDoor() {}

    public List<String> emails() {
        return DemoAccounts.NAMES.stream().map(DemoAccounts::email).toList();
    }

    public String password() {
        return DemoAccounts.PASSWORD;
    }
}
