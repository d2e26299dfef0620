namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Measures how alike two different values of one field are; higher is more alike.</summary>
internal abstract class ValueMeasure
{
    /// <summary>The similarity where it reaches a floor, and anything below the floor where it does not.</summary>
    public abstract double Similarity(int a, int b, double floor);

    /// <summary>The similarity of a value and itself.</summary>
    public virtual double Same(int code) => 1;

    /// <summary>Whether a measurement is dear enough that results for repeated pairs of values are worth keeping.</summary>
    public virtual bool WorthKeeping => true;
}
