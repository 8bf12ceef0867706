/// Certificates: a consequence of completions in the ledger, with what verifies them on paper, on a page and as badges.
@NullMarked
package org.mindgap.certificate;

import org.jspecify.annotations.NullMarked;
