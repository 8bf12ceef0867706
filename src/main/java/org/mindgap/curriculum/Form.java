package org.mindgap.curriculum;

/// One of the two parallel forms of a module's test before and after.
public enum Form {
    A,
    B;

    public Form other() {
        return this == A ? B : A;
    }
}
