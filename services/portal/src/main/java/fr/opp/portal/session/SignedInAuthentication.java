package fr.opp.portal.session;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A session, in the terms of Spring Security. What people may do is asked of their memberships, not of authorities. */
final class SignedInAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    SignedInAuthentication(SignedIn signedIn) {
        super(List.of());
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return signedIn;
    }

    @Override
    public String getName() {
        return signedIn.account().person().value();
    }
}
