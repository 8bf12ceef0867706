package org.mindgap.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// A view for whoever has signed in.
@Route(value = "tests/members", autoLayout = false)
@PermitAll
class MembersView extends Div {}
