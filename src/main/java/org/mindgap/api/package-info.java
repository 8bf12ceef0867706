/// What all resources under `/api` have in common: how they fail, how they are cached, and how they are described.
@NullMarked
package org.mindgap.api;

import org.jspecify.annotations.NullMarked;
