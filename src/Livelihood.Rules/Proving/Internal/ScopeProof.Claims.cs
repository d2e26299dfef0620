using Livelihood.Rules.Decisions;

namespace Livelihood.Rules.Proving.Internal;

internal sealed partial class ScopeProof
{
    private void CheckClaim(MonotoneClaim claim)
    {
        string outputName = claim.Output ?? _table.Outputs[0].Name;
        int input = _table.Source.Inputs.ToList().FindIndex(i => i.Expression == claim.Input);
        int output = claim.Output is null ? 0 : _table.Outputs.ToList().FindIndex(o => o.Name == claim.Output);
        string what = $"That {outputName} is {(claim.Direction == MonotoneDirection.Rising ? "rising" : "falling")} with {claim.Input}";
        int dimension = _space.Dimensions.ToList().FindIndex(d => d.Inputs.Contains(input));
        if (_table.Rows.Any(row => row.Cells[input] is var cell && ProofCell.Of(cell, _scope) is null))
        {
            _notProved.Add($"{what}: a cell of the input is a condition over other names.");
            return;
        }

        // An input that no cell looks at changes nothing.
        if (dimension < 0) return;
        if (!Enumerable.Range(0, _space.Dimensions[dimension].Candidates).Any(_space.Dimensions[dimension].IsOrdered))
        {
            _notProved.Add($"{what}: the input's values have no order.");
            return;
        }

        var ranks = new OutputRanks(_table, output, _order, _classes);
        if (!ranks.IsKnown)
        {
            _notProved.Add($"{what}: an entry of the output is no constant, or has no place in an order.");
            return;
        }

        var search = new ClaimSearch(_space, dimension, IsFalling(dimension, input), claim.Direction == MonotoneDirection.Falling, ranks, _options.MaxSteps);
        if (search.Find() is { } found) _findings.Add(Refuted(claim, outputName, found, dimension, ranks));
        else if (search.IsTooLarge) _notProved.Add($"{what}: too large, more than {ProofText.Number(_options.MaxSteps)} steps.");
    }

    /// <summary>Whether the input falls where the dimension that it is computed from rises.</summary>
    private bool IsFalling(int dimension, int input)
        => _space.Dimensions[dimension].Inputs.Count > 1 && new ProofColumn(_table, input, _scope).Linear is { Factor.Sign: < 0 };

    private Finding Refuted(MonotoneClaim claim, string output, ClaimFound found, int dimension, OutputRanks ranks)
    {
        IReadOnlyList<ExampleValue> lower = _space.Example(found.Lower), higher = _space.Example(found.Higher);
        int input = _table.Source.Inputs.ToList().FindIndex(i => i.Expression == claim.Input);
        return new Finding
        {
            Kind = DefectKind.NotMonotone,
            Key = $"claim {claim.Input} {output} {claim.Direction}",
            Message = $"{output} goes from {ranks.Text(found.LowerOutcome)} to {ranks.Text(found.HigherOutcome)} as {claim.Input} rises from {lower[input].Value} to {higher[input].Value}.",
            Rows = [.. new[] { found.LowerRow, found.HigherRow }.Where(r => r >= 0).Distinct().Order()],
            Output = output,
            Example = lower,
            ComparedWith = higher,
            OnlyIfTogether = Enumerable.Range(0, _space.Dimensions.Count).Any(d => d != dimension && _space.Dimensions[d].Leaves.Overlaps(_space.Dimensions[dimension].Leaves)),
        };
    }
}
