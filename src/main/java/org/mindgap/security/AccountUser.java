package org.mindgap.security;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mindgap.people.Account;
import org.mindgap.people.Authority;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// An account as Spring Security sees it. The name is the account's id, so that no cookie and no log holds an e-mail.
final class AccountUser implements UserDetails, CredentialsContainer {
    private final UUID account;
    private final Set<Authority> authorities;
    private @Nullable String passwordHash;

    AccountUser(Account account) {
        this.account = account.id();
        this.authorities = account.authorities();
        this.passwordHash = account.passwordHash();
    }

    UUID account() {
        return account;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return authorities.stream()
                .<GrantedAuthority>map(authority -> new SimpleGrantedAuthority("ROLE_" + authority.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.toString();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
