using System.Text.Json;
using Livelihood.Core.Documents.Internal;

namespace Livelihood.Core.Documents;

/// <summary>The days on which something is in force: from a first day to a last day, both included, either of them open.</summary>
/// <remarks>
/// As laws are written: <c>"to": "2026-12-31"</c> is in force on 31 December. A period that follows another starts on the day after its last.
/// The default value is in force always.
/// </remarks>
public readonly record struct EffectivePeriod
{
    /// <summary>Makes a period.</summary>
    /// <param name="from">The first day in force; null for no beginning.</param>
    /// <param name="to">The last day in force; null for no end.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public EffectivePeriod(DateOnly? from, DateOnly? to)
    {
        if (to < from) throw new ArgumentException($"The last day {Shown.Date(to.Value)} is before the first day {Shown.Date(from!.Value)}.", nameof(to));
        From = from;
        To = to;
    }

    /// <summary>The period without beginning and end.</summary>
    public static EffectivePeriod Always => default;

    /// <summary>The first day in force; null for no beginning.</summary>
    public DateOnly? From { get; }

    /// <summary>The last day in force; null for no end.</summary>
    public DateOnly? To { get; }

    /// <summary>The first day as a date that can be compared: 0001-01-01 where there is no beginning.</summary>
    internal DateOnly First => From ?? DateOnly.MinValue;

    /// <summary>The last day as a date that can be compared: 9999-12-31 where there is no end.</summary>
    internal DateOnly Last => To ?? DateOnly.MaxValue;

    /// <summary>Whether a day lies in the period; its first and last day do.</summary>
    public bool Contains(DateOnly date) => First <= date && date <= Last;

    /// <summary>Whether two periods have a day in common.</summary>
    public bool Overlaps(EffectivePeriod other) => First <= other.Last && other.First <= Last;

    /// <summary>Reads <c>"from"</c> and <c>"to"</c> of an object; neither is required. An impossible period is reported and read as always.</summary>
    /// <exception cref="ArgumentNullException">The object is null.</exception>
    public static EffectivePeriod Read(DocumentObject node)
    {
        ArgumentNullException.ThrowIfNull(node);
        DateOnly? from = node.OptionalDate("from"), to = node.OptionalDate("to");
        if (!(to < from)) return new EffectivePeriod(from, to);
        node.Report($"The last day {Shown.Date(to!.Value)} is before the first day {Shown.Date(from!.Value)}.");
        return default;
    }

    /// <summary>Writes <c>"from"</c> and <c>"to"</c> as keys of the object that is open in the writer; an open end is left out.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (From is { } from) writer.WriteString("from", Shown.Date(from));
        if (To is { } to) writer.WriteString("to", Shown.Date(to));
    }

    /// <summary>The period in words: <c>2026-07-01 to 2026-12-31</c>, <c>from 2026-07-01</c>, <c>to 2026-12-31</c> or <c>always</c>.</summary>
    public override string ToString() => (From, To) switch
    {
        ({ } from, { } to) => $"{Shown.Date(from)} to {Shown.Date(to)}",
        ({ } from, null) => $"from {Shown.Date(from)}",
        (null, { } to) => $"to {Shown.Date(to)}",
        _ => "always",
    };
}
