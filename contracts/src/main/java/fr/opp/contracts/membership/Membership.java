package fr.opp.contracts.membership;

/**
 * One membership. As a claim of the internal token it is written {@code network:cirque}, {@code contributor:<id>},
 * {@code group:coreps-production}, {@code operator:}.
 */
public record Membership(Role role, String scope) {
    public String claim() {
        return role.name().toLowerCase(java.util.Locale.ROOT) + ":" + scope;
    }

    public static Membership ofClaim(String claim) {
        int colon = claim.indexOf(':');
        return new Membership(
                Role.valueOf(claim.substring(0, colon).toUpperCase(java.util.Locale.ROOT)), claim.substring(colon + 1));
    }
}
