package fr.opp.demonstration.answers;

import fr.opp.contracts.identity.Filiere;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.structures.Kind;
import java.util.Map;
import java.util.Random;

/**
 * Draws what a structure answers to its filière's questionnaire: the same answers for the same seed, whatever else is
 * drawn before or after.
 */
public final class SyntheticAnswers {
    private static final Map<String, Parameters> PARAMETERS = Parameters.load();

    private final long seed;

    public SyntheticAnswers(long seed) {
        this.seed = seed;
    }

    /** A first version, with its blanks and perhaps a mistake. */
    public Drawn first(FictionalStructure structure, Filiere filiere) {
        Draw draw = full(structure, filiere);
        draw.sheet().blank(Blanks.drawn(draw));
        PlantedError error = PlantedError.drawn(draw.chance());
        error.plantIn(draw.sheet());
        return new Drawn(draw.sheet().answers(), error);
    }

    /** A correction of the same answers: nothing blank, no mistake, two volunteers more. */
    public Answers corrected(FictionalStructure structure, Filiere filiere) {
        Draw draw = full(structure, filiere);
        if (draw.sheet().has("benevoles")) {
            draw.sheet().put("benevoles", draw.number("benevoles") + 2);
        }
        return draw.sheet().answers();
    }

    /** Answers and the mistake planted in them. */
    public record Drawn(Answers answers, PlantedError error) {}

    private Draw full(FictionalStructure structure, Filiere filiere) {
        Draw draw = started(structure, filiere);
        new IdentityDraw(draw).fill();
        new ActivityDraw(draw).fill();
        new IncomeDraw(draw).fill();
        HostedDates.fill(draw);
        PublicDraw.fill(draw);
        ExpenseDraw.fill(draw);
        new StaffDraw(draw).fill();
        new WellbeingDraw(draw).fill();
        switch (draw.sector()) {
            case "cirque" -> CircusDraw.fill(draw);
            case "marionnette" -> PuppetryDraw.fill(draw);
            case "rue" -> StreetDraw.fill(draw);
            default -> MusicDraw.fill(draw);
        }
        return draw;
    }

    private Draw started(FictionalStructure structure, Filiere filiere) {
        String sector = filiere.value().replace('-', '_');
        Chance chance = new Chance(new Random(mixed(structure.number(), sector)));
        Parameters parameters = parameters(structure, sector);
        IncomeLaw law = new IncomeLaw(parameters);
        double drawn = law.draw(structure.hasStateLabel(), chance.normal(0, 1));
        Latent latent = Latent.around(law.score(drawn), chance.source());
        return new Draw(structure, sector, parameters, latent, chance, new Sheet(), Money.total(drawn));
    }

    private static Parameters parameters(FictionalStructure structure, String sector) {
        String music = structure.kind() == Kind.PRODUCER ? "producteurs" : "lieux";
        String profile = sector.equals("musiques_actuelles") ? music : sector;
        Parameters parameters = PARAMETERS.get(profile);
        if (parameters == null) {
            throw new IllegalArgumentException("no parameters for the filière " + sector);
        }
        return parameters;
    }

    /** Neighbouring seeds of java.util.Random start alike, so the number is spread over all bits first. */
    private long mixed(int number, String sector) {
        long mixed = seed * 0x9E3779B97F4A7C15L + number * 31L + sector.hashCode();
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
