namespace Livelihood.Linkage.Text;

/// <summary>
/// The two sounds a name may have.
/// </summary>
/// <remarks>Equality compares both codes ordinally. The default value has null codes; <see cref="DoubleMetaphone.Encode"/> never returns it.</remarks>
/// <param name="Primary">The likeliest pronunciation, at most <see cref="DoubleMetaphone.CodeLength"/> characters; empty where the name has no letter with a sound.</param>
/// <param name="Secondary">Another pronunciation, or the primary again where there is only one.</param>
public readonly record struct DoubleMetaphoneCode(string Primary, string Secondary);
