namespace Livelihood.Linkage.Standardising;

/// <summary>Standardises values in a way of the integrator's own; a linkage model names it in <c>{ "function": "name" }</c>.</summary>
/// <remarks>
/// It is called once per distinct value and from several threads at once, so it must be pure: the same value always gives the same
/// result. An exception that it throws ends the run.
/// </remarks>
public interface IStandardiser
{
    /// <summary>The name by which models refer to it; upper and lower case differ.</summary>
    string Name { get; }

    /// <summary>Standardises one value.</summary>
    /// <param name="value">The value, never null or empty.</param>
    /// <returns>The standardised value; null or empty where it is missing.</returns>
    string? Apply(string value);
}
