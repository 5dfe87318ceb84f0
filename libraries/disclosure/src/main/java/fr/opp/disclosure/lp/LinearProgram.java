package fr.opp.disclosure.lp;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.util.Optional;

/**
 * One linear programme whose bounds and objective can change between solutions: minimise {@code cost · x} subject to
 * equality rows and bounds. Blocking and not thread-safe; call it from a bounded scheduler.
 */
public final class LinearProgram {
    /** Muted since HiGHS greets on standard output; one thread, so that equal programmes have equal solutions. */
    private static final String QUIET = "output_flag=false";

    static {
        Loader.loadNativeLibraries();
    }

    private final ModelBuilder model = new ModelBuilder();
    private final ModelBuilderHelper columns = model.getHelper();
    private final ModelSolver solver = new ModelSolver("highs");
    private final int size;
    private int solved;

    /** A programme of {@code size} columns, each in [0, 0] until it is given bounds. */
    public LinearProgram(int size) {
        this.size = size;
        for (int column = 0; column < size; column++) {
            model.newNumVar(0, 0, "");
        }
        solver.enableOutput(false);
        solver.setSolverSpecificParameters(QUIET);
    }

    /** Adds an equality row without terms and gives its number. */
    public int row(double rightHandSide) {
        int row = columns.addLinearConstraint();
        columns.setConstraintLowerBound(row, rightHandSide);
        columns.setConstraintUpperBound(row, rightHandSide);
        return row;
    }

    /** Adds {@code coefficient · x[column]} to a row. */
    public void term(int row, int column, double coefficient) {
        columns.safeAddConstraintTerm(row, column, coefficient);
    }

    public void bound(int column, double low, double high) {
        columns.setVarLowerBound(column, low);
        columns.setVarUpperBound(column, high);
    }

    public void cost(int column, double cost) {
        columns.setVarObjectiveCoefficient(column, cost);
    }

    /** Whether every column must be a whole number in the next solutions. */
    public void integral(boolean integral) {
        for (int column = 0; column < size; column++) {
            columns.setVarIntegrality(column, integral);
        }
    }

    /** The columns of a cheapest solution, or nothing when there is no solution. */
    public Optional<double[]> minimise() {
        solved++;
        SolveStatus status = solver.solve(model);
        if (status == SolveStatus.INFEASIBLE) {
            return Optional.empty();
        }
        if (status != SolveStatus.OPTIMAL) {
            throw new IllegalStateException("the solver stopped with " + status);
        }
        double[] values = new double[size];
        for (int column = 0; column < size; column++) {
            values[column] = solver.getValue(model.varFromIndex(column));
        }
        return Optional.of(values);
    }

    /** How many programmes were solved so far. */
    public int solved() {
        return solved;
    }
}
