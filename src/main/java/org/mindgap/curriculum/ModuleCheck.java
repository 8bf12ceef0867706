package org.mindgap.curriculum;

import java.util.List;

/// The check at the end of a module: `draw` items from the bank, passed with a share of at least `pass`.
public record ModuleCheck(int draw, double pass, List<Item> bank) {
    public ModuleCheck {
        bank = List.copyOf(bank);
        if (draw < 1 || draw > bank.size()) {
            throw new IllegalArgumentException("A check of " + draw + " items from a bank of " + bank.size());
        }
        if (!(pass > 0 && pass <= 1)) {
            throw new IllegalArgumentException("The share to pass is between 0 and 1, unlike " + pass);
        }
    }

    /// What somebody on this track can be asked, in the order of the bank.
    public List<Item> bankFor(Track track) {
        return bank.stream()
                .filter(item -> item.isFor(track) && !item.isWithdrawn())
                .toList();
    }
}
