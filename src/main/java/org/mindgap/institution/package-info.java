/// Institutions: who belongs to them and as what, their nested groups, and the ways in.
@NullMarked
package org.mindgap.institution;

import org.jspecify.annotations.NullMarked;
