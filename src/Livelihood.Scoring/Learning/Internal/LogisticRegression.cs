using MathNet.Numerics.LinearAlgebra;

namespace Livelihood.Scoring.Learning.Internal;

/// <summary>
/// Logistic regression with an elastic-net penalty and coefficients of 0 or more, by iteratively reweighted least squares: each step solves the penalised
/// weighted problem by coordinate descent on its normal equations (Friedman, Hastie and Tibshirani 2010, Regularization paths, equations 10 and 15), and then
/// exactly, by Cholesky decomposition, over the coefficients that are not 0.
/// </summary>
/// <remarks>Weights of evidence already point towards poverty, so a coefficient below 0 would turn the bands of a variable around: 0 is the bound.</remarks>
internal sealed class LogisticRegression(Patterns patterns, double penalty, double absolutePart)
{
    private const int MostSteps = 60;
    private const double Enough = 1e-9;

    private readonly double[] _linear = new double[patterns.Inputs.Length];

    public double Intercept { get; private set; }

    public double[] Coefficients { get; private set; } = new double[patterns.Variables];

    public bool Converged { get; private set; }

    /// <summary>Fits, from the coefficients of a fit nearby where there is one.</summary>
    public LogisticRegression Fit(LogisticRegression? near = null)
    {
        double rate = Math.Clamp(patterns.Poor.Sum(), 1e-6, 1 - 1e-6);
        Intercept = near?.Intercept ?? Math.Log(rate / (1 - rate));
        if (near is not null) Coefficients = [.. near.Coefficients];
        double objective = Objective(Intercept, Coefficients);
        for (int step = 0; step < MostSteps && !Converged; step++)
        {
            (double intercept, double[] coefficients) = Step();
            // A full step that overshoots is halved until the objective does not rise.
            double next = Objective(intercept, coefficients);
            for (int half = 0; half < 30 && !(next <= objective + 1e-14); half++)
            {
                intercept = (intercept + Intercept) / 2;
                coefficients = [.. coefficients.Zip(Coefficients, (a, b) => (a + b) / 2)];
                next = Objective(intercept, coefficients);
            }
            double change = Math.Abs(intercept - Intercept);
            for (int i = 0; i < coefficients.Length; i++) change = Math.Max(change, Math.Abs(coefficients[i] - Coefficients[i]));
            (Intercept, Coefficients, objective) = (intercept, coefficients, next);
            Converged = change < Enough;
        }
        return this;
    }

    private (double Intercept, double[] Coefficients) Step()
    {
        int size = patterns.Variables + 1;
        Matrix<double> gram = Matrix<double>.Build.Dense(size, size);
        var target = new double[size];
        Linear(Intercept, Coefficients);
        var row = new double[size];
        row[0] = 1;
        var lower = new double[size * size];
        for (int i = 0; i < patterns.Inputs.Length; i++)
        {
            double p = 1 / (1 + Math.Exp(-_linear[i])), curvature = Math.Max(p * (1 - p), 1e-9), weight = patterns.All[i] * curvature;
            double working = (weight * _linear[i]) + (patterns.Poor[i] - (patterns.All[i] * p));
            patterns.Inputs[i].CopyTo(row, 1);
            for (int a = 0; a < size; a++)
            {
                double scaled = weight * row[a];
                target[a] += working * row[a];
                if (scaled == 0) continue;
                Span<double> own = lower.AsSpan(a * size, a + 1);
                for (int b = 0; b < own.Length; b++) own[b] += scaled * row[b];
            }
        }
        for (int a = 0; a < size; a++)
            for (int b = 0; b <= a; b++) gram[a, b] = gram[b, a] = lower[(a * size) + b] + (a == b && a > 0 ? penalty * (1 - absolutePart) : 0);
        double[] solution = [Intercept, .. Coefficients];
        Descend(gram, target, solution);
        Polish(gram, target, solution);
        return (solution[0], solution[1..]);
    }

    /// <summary>Coordinate descent on ½ xᵀGx − tᵀx + λα Σ x with x ≥ 0 but for the intercept.</summary>
    private void Descend(Matrix<double> gram, double[] target, double[] x)
    {
        var residual = new double[x.Length];
        for (int a = 0; a < x.Length; a++)
        {
            residual[a] = target[a];
            for (int b = 0; b < x.Length; b++) residual[a] -= gram[a, b] * x[b];
        }
        for (int round = 0; round < 1000; round++)
        {
            double most = 0;
            for (int a = 0; a < x.Length; a++)
            {
                double free = residual[a] + (gram[a, a] * x[a]);
                double value = a == 0 ? free / gram[a, a] : gram[a, a] <= 0 ? 0 : Math.Max(0, free - (penalty * absolutePart)) / gram[a, a];
                double change = value - x[a];
                if (change == 0) continue;
                x[a] = value;
                for (int b = 0; b < x.Length; b++) residual[b] -= gram[b, a] * change;
                most = Math.Max(most, Math.Abs(change));
            }
            if (most < 1e-7) return;
        }
    }

    /// <summary>Solves exactly for the coefficients above 0; kept only where they stay above 0.</summary>
    private void Polish(Matrix<double> gram, double[] target, double[] x)
    {
        int[] active = [0, .. Enumerable.Range(1, x.Length - 1).Where(a => x[a] > 0)];
        Matrix<double> part = Matrix<double>.Build.Dense(active.Length, active.Length, (a, b) => gram[active[a], active[b]]);
        Vector<double> right = Vector<double>.Build.Dense(active.Length, a => target[active[a]] - (active[a] == 0 ? 0 : penalty * absolutePart));
        Vector<double> solved;
        try
        {
            solved = part.Cholesky().Solve(right);
        }
        catch (ArgumentException)
        {
            return; // not positive definite: variables that repeat one another; the descent's answer stands
        }
        for (int a = 1; a < active.Length; a++)
            if (!(solved[a] > 0)) return;
        for (int a = 0; a < active.Length; a++) x[active[a]] = solved[a];
    }

    private double Objective(double intercept, double[] coefficients)
    {
        Linear(intercept, coefficients);
        double loss = 0;
        for (int i = 0; i < _linear.Length; i++)
        {
            // ln(1 + e^x) without overflow.
            double x = _linear[i], softplus = Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));
            loss += (patterns.All[i] * softplus) - (patterns.Poor[i] * x);
        }
        foreach (double c in coefficients) loss += penalty * ((absolutePart * Math.Abs(c)) + ((1 - absolutePart) / 2 * c * c));
        return loss;
    }

    private void Linear(double intercept, double[] coefficients)
    {
        for (int i = 0; i < _linear.Length; i++)
        {
            double sum = intercept;
            double[] inputs = patterns.Inputs[i];
            for (int v = 0; v < coefficients.Length; v++) sum += coefficients[v] * inputs[v];
            _linear[i] = sum;
        }
    }
}
