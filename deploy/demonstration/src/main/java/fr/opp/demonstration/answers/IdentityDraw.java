package fr.opp.demonstration.answers;

import fr.opp.demonstration.structures.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The section {@code identite}: what the directory knows, and the activities that open the other sections. */
final class IdentityDraw {
    private final Draw draw;
    private final List<String> activities = new ArrayList<>();

    IdentityDraw(Draw draw) {
        this.draw = draw;
    }

    void fill() {
        Sheet sheet = draw.sheet();
        var structure = draw.structure();
        sheet.put("siret", structure.siret().value());
        sheet.put("commune", structure.commune().code());
        sheet.put("forme_juridique", structure.form());
        sheet.put("annee_creation", structure.createdIn());
        sheet.put("type_structure", structure.type());
        sheet.put("labels", String.join(" ", structure.labels()));
        sheet.put("discipline", draw.sector());
        sheet.put("perimetre", draw.chance().pick(Map.of("structure", .92, "filiere", .05, "estime", .03)));
        boolean season = draw.is(Kind.VENUE) && draw.chance().happens(.25);
        sheet.put("exercice_fin", season ? "2025-08-31" : "2025-12-31");
        drawActivities();
        sheet.put("activites", String.join(" ", activities));
    }

    private void drawActivities() {
        switch (draw.structure().kind()) {
            case TEAM -> team();
            case VENUE -> venue();
            case FESTIVAL -> festival();
            case PRODUCER -> producer();
            case STUDIO -> tick("repetition", "accompagnement", "lieu");
        }
        perhaps("action_culturelle", draw.in("musiques_actuelles") ? .94 : .53);
        perhaps("formation", .2);
    }

    private void team() {
        tick("creation", "cession");
        perhaps("billetterie", draw.parameters().get("ticketing.team"));
        perhaps("gratuit", draw.in("rue") ? .9 : .2);
        perhaps("construction", draw.in("marionnette") ? .6 : .15);
    }

    private void venue() {
        tick("programmation", "lieu");
        perhaps("billetterie", draw.parameters().get("ticketing.host"));
        perhaps("gratuit", draw.in("rue") ? .8 : .3);
        perhaps("residence", .9);
        perhaps("coproduction", .35);
        perhaps("bar", draw.in("musiques_actuelles") ? .85 : .4);
        if (draw.in("musiques_actuelles")) {
            perhaps("festival", .51);
            perhaps("repetition", .83);
            perhaps("accompagnement", .95);
            perhaps("enregistrement", .3);
        }
    }

    private void festival() {
        tick("festival");
        if (draw.in("musiques_actuelles")) {
            tick("programmation");
        }
        perhaps("billetterie", draw.parameters().get("ticketing.host"));
        perhaps("gratuit", .7);
        perhaps("coproduction", .2);
        perhaps("bar", .6);
    }

    private void producer() {
        tick("creation", "cession", "accompagnement");
        perhaps("billetterie", draw.parameters().get("ticketing.team"));
        perhaps("coproduction", .2);
    }

    private void tick(String... codes) {
        activities.addAll(List.of(codes));
    }

    private void perhaps(String code, double probability) {
        if (draw.chance().happens(probability)) {
            activities.add(code);
        }
    }
}
