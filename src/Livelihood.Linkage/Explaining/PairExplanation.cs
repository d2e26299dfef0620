using System.Text.Json;

namespace Livelihood.Linkage.Explaining;

/// <summary>Explains one pair: from the prior through each comparison to the weight, and what was decided and why.</summary>
public sealed record PairExplanation
{
    /// <summary>Gets the number of the first record.</summary>
    public required int A { get; init; }

    /// <summary>Gets the number of the second record.</summary>
    public required int B { get; init; }

    /// <summary>Gets the source and identifier of the first record.</summary>
    public required (string Source, string Id) RecordA { get; init; }

    /// <summary>Gets the source and identifier of the second record.</summary>
    public required (string Source, string Id) RecordB { get; init; }

    /// <summary>Gets log2 of the prior odds: where the waterfall begins.</summary>
    public required double PriorWeight { get; init; }

    /// <summary>Gets what each comparison adds, in the model's order.</summary>
    public required IReadOnlyList<Contribution> Contributions { get; init; }

    /// <summary>Gets what each blocking rule made of the pair.</summary>
    public required IReadOnlyList<RuleOutcome> Rules { get; init; }

    /// <summary>Gets the veto that forbids the pair, in words, or null.</summary>
    public required string? Veto { get; init; }

    /// <summary>Gets the match weight: the prior and all contributions, in bits; it does not count a veto.</summary>
    public required double Weight { get; init; }

    /// <summary>Gets the match probability, 0 to 1, before any veto.</summary>
    public double Probability => ScoredPair.ProbabilityOf(Weight);

    /// <summary>Gets whether a blocking rule forms the pair, so that it is compared at all.</summary>
    public bool Compared => Rules.Any(r => r.Forms);

    /// <summary>Gets what the thresholds decide; a pair that no rule forms is <see cref="PairDecision.NotLinked"/>.</summary>
    public required PairDecision Decision { get; init; }

    /// <summary>Gets the reasons, in words, in order of importance: why the pair is linked, or why not.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Writes the explanation as one JSON object.</summary>
    /// <param name="writer">Where to.</param>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        Record("a", RecordA);
        Record("b", RecordB);
        writer.WriteString("decision", Decision.ToString());
        writer.WriteNumber("weight", Weight);
        writer.WriteNumber("probability", Probability);
        writer.WriteNumber("prior", PriorWeight);
        writer.WriteStartArray("contributions");
        foreach (Contribution part in Contributions) Write(part, writer);
        writer.WriteEndArray();
        writer.WriteStartArray("rules");
        foreach (RuleOutcome rule in Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rule.Rule);
            writer.WriteBoolean("forms", rule.Forms);
            if (rule.Reason is { } reason) writer.WriteString("reason", reason);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (Veto is { } veto) writer.WriteString("veto", veto);
        writer.WriteStartArray("reasons");
        foreach (string reason in Reasons) writer.WriteStringValue(reason);
        writer.WriteEndArray();
        writer.WriteEndObject();

        void Record(string name, (string Source, string Id) record)
        {
            writer.WriteStartObject(name);
            writer.WriteString("source", record.Source);
            writer.WriteString("id", record.Id);
            writer.WriteEndObject();
        }
    }

    private static void Write(Contribution part, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("comparison", part.Comparison);
        writer.WriteString("a", part.ValueA);
        writer.WriteString("b", part.ValueB);
        writer.WriteString("level", part.Label);
        if (part.M is { } m) writer.WriteNumber("m", m);
        if (part.U is { } u) writer.WriteNumber("u", u);
        writer.WriteNumber("weight", part.Weight);
        writer.WriteNumber("termFrequency", part.TermFrequency);
        writer.WriteEndObject();
    }
}
