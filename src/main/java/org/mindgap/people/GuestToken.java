package org.mindgap.people;

/// The [Secret] in a guest's cookie.
public record GuestToken(String value) {
    static GuestToken random() {
        return new GuestToken(Secret.random());
    }

    String hash() {
        return Secret.hash(value);
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "GuestToken[…]";
    }
}
