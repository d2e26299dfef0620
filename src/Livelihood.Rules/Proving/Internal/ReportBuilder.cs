using Livelihood.Core.Regions;
using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Puts the findings of all scopes together: the same defect of several regions is one.</summary>
internal sealed class ReportBuilder(CheckedTable table, ProofOptions options)
{
    private readonly List<Merged> _findings = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly SortedDictionary<RegionCode, int> _scopesOf = [];
    private readonly List<string> _notProved = [];
    private bool _readsRegion;

    public void Add(ScopeVerdict proof, ProofScope scope)
    {
        // Without regions one that has no code stands for all places.
        IReadOnlyList<RegionCode> regions = scope.Regions.Count > 0 ? scope.Regions : [default];
        foreach (RegionCode region in regions) _scopesOf[region] = _scopesOf.GetValueOrDefault(region) + 1;
        _readsRegion |= table.Inputs.Any(i => i is InputNode input && scope.RegionKeys.Contains(input.Name));
        foreach (Finding finding in proof.Findings)
        {
            if (!_known.TryGetValue(finding.Key, out int at))
            {
                _known.Add(finding.Key, at = _findings.Count);
                _findings.Add(new Merged { Finding = finding });
            }

            Merged merged = _findings[at];
            if (merged.Finding.IsIdle) merged.Finding = finding;
            foreach (RegionCode region in regions) merged.Scopes[region] = merged.Scopes.GetValueOrDefault(region) + 1;
        }

        foreach (string text in proof.NotProved)
        {
            string where = scope.Regions.Count == 0 ? text : $"{text} (region {scope.Regions[0]}{(scope.Regions.Count > 1 ? FormattableString.Invariant($" and {scope.Regions.Count - 1} like it") : "")})";
            if (!_notProved.Contains(where)) _notProved.Add(where);
        }
    }

    public ProofReport Report(ScopeFinder finder)
    {
        var defects = new List<Defect>();
        var hints = new List<Defect>();
        foreach (IGrouping<(bool IsHint, DefectKind Kind), Merged> kind in _findings.Where(f => !f.Finding.IsIdle && RegionsOf(f).Length > 0).GroupBy(f => (f.Finding.IsHint, f.Finding.Kind)).OrderBy(g => g.Key.Kind))
        {
            (kind.Key.IsHint ? hints : defects).AddRange(kind.Take(options.MaxDefects).Select(f => Made(f.Finding, RegionsOf(f))));
            if (kind.Count() > options.MaxDefects)
                _notProved.Add($"{ProofText.Number(kind.Count() - options.MaxDefects)} more of the kind \"{kind.Key.Kind}\" were found and are not listed.");
        }

        return new ProofReport(table.Name, defects, hints, [.. finder.NotProved, .. _notProved], [.. finder.Notes, .. Notes()]);
    }

    /// <summary>The regions in which a finding is a defect.</summary>
    private RegionCode[] RegionsOf(Merged merged)
    {
        if (!merged.Finding.NeedsAllScopes) return [.. merged.Scopes.Keys];
        RegionCode[] regions = [.. merged.Scopes.Where(s => s.Value == _scopesOf[s.Key]).Select(s => s.Key)];
        // Where the region is an input itself, a row for some regions is needed if it is for one.
        return _readsRegion && regions.Length < _scopesOf.Count ? [] : regions;
    }

    private Defect Made(Finding finding, RegionCode[] regions) => new()
    {
        Kind = finding.Kind,
        Message = finding.Message,
        Rows = [.. finding.Rows.Select(r => ProofText.RowName(table.Source, r))],
        Output = finding.Output,
        Example = finding.Example,
        ComparedWith = finding.ComparedWith,
        Extent = finding.Extent,
        OnlyIfTogether = finding.OnlyIfTogether,
        Regions = [.. regions.Where(r => !r.IsEmpty)],
        Everywhere = regions.Length == _scopesOf.Count,
    };

    private IEnumerable<string> Notes()
    {
        string[] tested = [.. Inputs(true)], untested = [.. Inputs(false)];
        if (tested.Length > 0) yield return $"Missing values: for {string.Join(", ", tested)} missing is a value of its own, which cells with null and - match.";
        if (untested.Length > 0) yield return $"Missing values: where {string.Join(" or ", untested)} is missing, the result is unknown unless all values it could have give the same.";
        if (table.Conditions.Any(row => row.Any(c => c is not null && !IsParametric(c))))
            yield return "Conditions over other names were taken to hold or not, whatever the inputs are.";
    }

    private IEnumerable<string> Inputs(bool tested)
        => table.Inputs.Select((_, i) => i).Where(i => table.Rows.Any(r => r.Cells[i].MatchesMissing) == tested).Select(i => table.Source.Inputs[i].Expression);

    /// <summary>Whether a condition came from ends that are parameters: proofs know their values.</summary>
    private bool IsParametric(TypedNode condition)
    {
        for (int r = 0; r < table.Rows.Count; r++)
            for (int i = 0; i < table.Inputs.Count; i++)
                if (ReferenceEquals(table.Conditions[r][i], condition)) return table.Rows[r].Cells[i].Conditions.Count == 0 && table.Rows[r].Cells[i].Intervals.All(v => OnlyParameters(v.Low) && OnlyParameters(v.High));
        return false;
    }

    private static bool OnlyParameters(TypedNode? node)
        => node is null or ConstantNode or ParameterNode || (node is not InputNode and not AggregateNode and not TableNode && node.Operands.All(OnlyParameters));

    /// <summary>A finding and how many scopes of each region show it.</summary>
    private sealed class Merged
    {
        public required Finding Finding { get; set; }

        public SortedDictionary<RegionCode, int> Scopes { get; } = [];
    }
}
