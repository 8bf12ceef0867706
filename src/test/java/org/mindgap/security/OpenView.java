package org.mindgap.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// A view that is open to everybody.
@Route(value = "tests/open", autoLayout = false)
@AnonymousAllowed
class OpenView extends Div {}
