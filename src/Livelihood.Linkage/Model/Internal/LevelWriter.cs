using System.Text.Json;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Model.Internal;

/// <summary>Writes comparison levels and tests in the forms that <see cref="LevelReader"/> reads.</summary>
internal static class LevelWriter
{
    public static void Write(ComparisonLevel level, Utf8JsonWriter writer)
    {
        bool bare = level is { Label: null, M: null, U: null, FixM: false, FixU: false };
        if (bare)
        {
            Write(level.Test, writer);
            return;
        }
        writer.WriteStartObject();
        Body(level.Test, writer);
        if (level.Label is { } label) writer.WriteString("label", label);
        if (level.M is { } m) writer.WriteExact("m", m);
        if (level.U is { } u) writer.WriteExact("u", u);
        if (level.FixM || level.FixU)
        {
            writer.WriteStartArray("fix");
            if (level.FixM) writer.WriteStringValue("m");
            if (level.FixU) writer.WriteStringValue("u");
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    public static void Write(LevelTest test, Utf8JsonWriter writer)
    {
        string? word = test switch
        {
            LevelTest.Missing { On: null } => "null",
            LevelTest.Otherwise => "else",
            LevelTest.Exact { On: null } => "exact",
            LevelTest.SwappedDayMonth { On: null } => "swapped-day-month",
            _ => null,
        };
        if (word is not null)
        {
            writer.WriteStringValue(word);
            return;
        }
        writer.WriteStartObject();
        Body(test, writer);
        writer.WriteEndObject();
    }

    private static void Body(LevelTest test, Utf8JsonWriter writer)
    {
        switch (test)
        {
            case LevelTest.Missing { On: { } field }: writer.WriteString("null", field); break;
            case LevelTest.Missing: writer.WriteBoolean("null", true); break;
            case LevelTest.Otherwise: writer.WriteBoolean("else", true); break;
            case LevelTest.Exact { On: { } field }: writer.WriteString("exact", field); break;
            case LevelTest.Exact: writer.WriteBoolean("exact", true); break;
            case LevelTest.JaroWinkler t: Number("jaro-winkler", t.AtLeast, t.On); break;
            case LevelTest.Jaro t: Number("jaro", t.AtLeast, t.On); break;
            case LevelTest.Levenshtein t: Number("levenshtein", t.AtMost, t.On); break;
            case LevelTest.DamerauLevenshtein t: Number("damerau-levenshtein", t.AtMost, t.On); break;
            case LevelTest.TokenSet t: Number("token-set", t.AtLeast, t.On); break;
            case LevelTest.WithinNumber t: Number("within", t.AtMost, t.On); break;
            case LevelTest.WithinPercent t: Number("within-percent", t.AtMost, t.On); break;
            case LevelTest.Prefix t: Number("prefix", t.Length, t.On); break;
            case LevelTest.StartsWith t: Number("starts-with", t.AtLeast, t.On); break;
            case LevelTest.Overlap t: Number("overlap", t.AtLeast, t.On); break;
            case LevelTest.Dice t: Grams("dice", t.AtLeast, t.Q, t.On); break;
            case LevelTest.Jaccard t: Grams("jaccard", t.AtLeast, t.Q, t.On); break;
            case LevelTest.WithinPeriod t:
                writer.WriteString("within", CalendarPeriod.Format(t.Years, t.Months, t.Days));
                On(t.On);
                break;
            case LevelTest.SwappedDayMonth t:
                writer.WriteBoolean("swapped-day-month", true);
                On(t.On);
                break;
            case LevelTest.Swapped t:
                writer.WriteStartArray("swapped");
                writer.WriteStringValue(t.First);
                writer.WriteStringValue(t.Second);
                writer.WriteEndArray();
                break;
            case LevelTest.Comparator t:
                writer.WriteString("comparator", t.Name);
                writer.WriteExact("at-least", t.AtLeast);
                On(t.On);
                break;
            case LevelTest.All t: Parts("and", t.Parts); break;
            case LevelTest.Any t: Parts("or", t.Parts); break;
            case LevelTest.Negation t:
                writer.WritePropertyName("not");
                Write(t.Part, writer);
                break;
        }

        void On(string? field)
        {
            if (field is not null) writer.WriteString("on", field);
        }

        void Number(string key, double value, string? on)
        {
            writer.WriteExact(key, value);
            On(on);
        }

        void Grams(string key, double value, int q, string? on)
        {
            writer.WriteExact(key, value);
            if (q != 2) writer.WriteNumber("q", q);
            On(on);
        }

        void Parts(string key, IReadOnlyList<LevelTest> parts)
        {
            writer.WriteStartArray(key);
            foreach (LevelTest part in parts) Write(part, writer);
            writer.WriteEndArray();
        }
    }
}
