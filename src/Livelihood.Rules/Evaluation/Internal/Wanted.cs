namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The definitions that an evaluation is asked for, and the kernels and columns they need. Immutable.</summary>
internal sealed class Wanted
{
    private Wanted(PlanCore plan, PlanDefinition[] definitions)
    {
        Definitions = definitions;
        Schedule = Schedule.For(definitions.Select(definition => definition.Kernel), plan.KernelCount, share: true);
        var inputs = new SortedDictionary<int, PlanInput>();
        var levels = new SortedSet<int>();
        foreach (Kernel kernel in Schedule.Order)
        {
            foreach (PlanInput input in kernel.Reads) inputs.TryAdd(input.Index, input);
            if (kernel.Touches > 0) levels.Add(kernel.Touches);
        }
        foreach (PlanDefinition definition in definitions)
            if (definition.Level > 0) levels.Add(definition.Level);
        Inputs = [.. inputs.Values];
        Levels = [.. levels];
    }

    public IReadOnlyList<PlanDefinition> Definitions { get; }

    public Schedule Schedule { get; }

    public IReadOnlyList<PlanInput> Inputs { get; }

    /// <summary>The child tables that are needed, by their numbers.</summary>
    public IReadOnlyList<int> Levels { get; }

    /// <param name="plan">The plan.</param>
    /// <param name="names">The definitions' names; null for all that can be stored.</param>
    /// <exception cref="ArgumentException">A definition does not exist, is named twice or cannot be stored; every fault is listed.</exception>
    public static Wanted Of(PlanCore plan, IReadOnlyList<string>? names)
    {
        if (names is null) return new Wanted(plan, [.. plan.Definitions.Where(definition => definition.CanStore)]);
        var found = new List<PlanDefinition>();
        var faults = new List<string>();
        foreach (string name in names)
        {
            PlanDefinition? definition = plan.Definitions.FirstOrDefault(known => known.Name == name);
            if (definition is null) faults.Add($"\"{name}\" is not defined");
            else if (!definition.CanStore) faults.Add($"\"{name}\" is a {definition.Type}: no column holds it; state a rounding, such as decimal(x, 2)");
            else if (found.Contains(definition)) faults.Add($"\"{name}\" is asked for twice");
            else found.Add(definition);
        }
        if (faults.Count > 0) throw new ArgumentException($"Not every definition can be computed: {string.Join("; ", faults)}.", nameof(names));
        return new Wanted(plan, [.. found]);
    }
}
