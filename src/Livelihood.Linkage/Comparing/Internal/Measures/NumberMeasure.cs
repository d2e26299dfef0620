namespace Livelihood.Linkage.Comparing.Internal.Measures;

/// <summary>Minus the difference of two numbers, absolute or in per cent of the larger magnitude.</summary>
internal sealed class NumberMeasure(double[] numbers, bool percent) : ValueMeasure
{
    public override bool WorthKeeping => false;

    public override double Similarity(int a, int b, double floor)
    {
        double x = numbers[a], y = numbers[b];
        if (double.IsNaN(x) || double.IsNaN(y)) return double.NegativeInfinity;
        double difference = Math.Abs(x - y);
        if (!percent || difference == 0) return -difference;
        return -100 * difference / Math.Max(Math.Abs(x), Math.Abs(y));
    }

    public override double Same(int code) => 0;
}
