package org.mindgap.people;

/// A guest signed in to an account that existed before; published in the transaction that forgets the guest's cookie.
public record GuestAdopted(PersonId guest, PersonId account) {}
