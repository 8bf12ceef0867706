package org.mindgap.workbench;

/// Hears from a long calculation how far it is, and can stop it.
///
/// A calculation calls [#step] at least every 20 ms, from its own thread.
public interface Progress {

    /// Nobody watches, nobody stops.
    Progress UNWATCHED = new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// @param share how much is done, from 0 to 1; never falls
    void at(double share);

    boolean isCancelled();

    /// Says how far the calculation is and goes on, unless it is no longer wanted.
    ///
    /// @throws Cancelled when it is to stop
    default void step(double share) {
        if (isCancelled()) {
            throw new Cancelled();
        }
        at(share);
    }
}
