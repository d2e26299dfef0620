using Livelihood.Core.Tables;

namespace Livelihood.Benchmarks.Rules;

/// <summary>A household as a program without tables would hold it.</summary>
internal sealed class Household
{
    public decimal AnnualIncome { get; init; }

    public decimal Savings { get; init; }

    public int Size { get; init; }

    public required string Region { get; init; }

    public required string Area { get; init; }

    public bool OwnsCar { get; init; }

    public bool OnRoll { get; init; }

    public DateOnly Applied { get; init; }

    public static Household[] From(Table table, int rows)
    {
        var income = table.Get<NumberColumn>("annual income");
        var savings = table.Get<NumberColumn>("savings");
        var all = new Household[rows];
        for (int row = 0; row < rows; row++)
        {
            all[row] = new Household
            {
                AnnualIncome = income.Values[row] / 100m,
                Savings = savings.Values[row] / 100m,
                Size = (int)table.Get<NumberColumn>("size").Values[row],
                Region = EligibilityData.Codes[table.Get<TextColumn>("region").Codes[row]],
                Area = table.Get<CategoryColumn>("area")[row]!,
                OwnsCar = table.Get<BooleanColumn>("owns car").Values[row],
                OnRoll = table.Get<BooleanColumn>("on roll").Values[row],
                Applied = table.Get<DateColumn>("applied")[row]!.Value,
            };
        }
        return all;
    }

    public Dictionary<string, object> ToDictionary() => new(StringComparer.Ordinal)
    {
        ["annual income"] = AnnualIncome,
        ["savings"] = Savings,
        ["size"] = Size,
        ["region"] = Region,
        ["area"] = Area,
        ["owns car"] = OwnsCar,
        ["on roll"] = OnRoll,
        ["applied"] = Applied,
    };
}
