using System.Globalization;
using System.Text.RegularExpressions;
using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Feeds.Contracts.Internal;

/// <summary>Reads one field of a contract.</summary>
internal static class FieldReader
{
    public static FeedField? Read(string name, DocumentNode node)
    {
        if (node.AsObject() is not { } field) return null;
        if (name.Length == 0 || name != name.Trim()) node.Report("The name of the field is empty or has outer blanks.");
        FieldType type = field.RequiredOneOf("type", "text", "number", "date", "boolean", "category") switch
        {
            "number" => ReadNumber(field),
            "date" => ReadDate(field),
            "boolean" => ReadBoolean(field),
            "category" => ReadCategory(field),
            _ => ReadText(field),
        };
        FeedField read = new()
        {
            Name = name,
            Type = type,
            Aliases = field.OptionalTexts("headers"),
            IsRequired = field.OptionalBoolean("required") ?? false,
            MissingTexts = field.OptionalTexts("missing"),
            MaxLength = (int?)field.OptionalInteger("maxLength", 1, int.MaxValue),
            MaxMissingShare = field.OptionalDecimal("maxMissing", 0, 1),
        };
        field.Finish();
        return read;
    }

    private static FieldType.Texts ReadText(DocumentObject field)
    {
        DocumentNode? pattern = field.Optional("pattern");
        string? text = pattern?.AsText();
        if (text is not null)
        {
            try
            {
                _ = Patterns.Compile(text);
            }
            catch (Exception fault) when (fault is RegexParseException or NotSupportedException or ArgumentException)
            {
                pattern!.Report("The pattern cannot be used.", "a regular expression without look-around and back-references");
            }
        }
        return new FieldType.Texts { Allowed = field.OptionalTexts("allowed"), Pattern = text };
    }

    private static FieldType.Numbers ReadNumber(DocumentObject field)
    {
        int scale = (int?)field.OptionalInteger("scale", 0, FixedPoint.LargestScale) ?? 0;
        decimal? min = Bound(field.Optional("min"), scale), max = Bound(field.Optional("max"), scale);
        if (max < min) field.Report("The greatest value is below the least.");
        return new FieldType.Numbers { Scale = scale, Min = min, Max = max };
    }

    private static decimal? Bound(DocumentNode? node, int scale)
    {
        if (node?.AsDecimal() is not { } value) return null;
        if (!FixedPoint.TryFrom(value, scale).IsValue)
            node.Report("The bound is no value of the field.", string.Create(CultureInfo.InvariantCulture, $"at most {scale} decimals and 64 bits"));
        return value;
    }

    private static FieldType.Dates ReadDate(DocumentObject field)
    {
        DateOnly? min = field.OptionalDate("min"), max = field.OptionalDate("max");
        if (max < min) field.Report("The last day is before the first.");
        List<string> formats = [];
        foreach (DocumentNode node in field.OptionalArray("formats"))
        {
            if (node.AsText() is not { } format) continue;
            if (!Writes(format)) node.Report("The format does not write a whole date.", "a format with yyyy, M or MM, and d or dd, such as \"yyyyMMdd\"");
            formats.Add(format);
        }
        return formats.Count == 0 ? new FieldType.Dates { Min = min, Max = max } : new FieldType.Dates { Formats = formats, Min = min, Max = max };
    }

    /// <summary>Whether what a format writes reads back as the same day: that is what a format without year, month or day fails.</summary>
    private static bool Writes(string format)
    {
        if (!format.Contains("yyyy", StringComparison.Ordinal)) return false;
        DateOnly[] days = [new(2024, 2, 29), new(1951, 12, 3)];
        try
        {
            return days.All(day => DateOnly.TryParseExact(day.ToString(format, CultureInfo.InvariantCulture), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly back) && back == day);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static FieldType.Booleans ReadBoolean(DocumentObject field)
    {
        FieldType.Booleans usual = new();
        IReadOnlyList<string> yes = field.OptionalTexts("true"), no = field.OptionalTexts("false");
        FieldType.Booleans type = new() { True = yes.Count == 0 ? usual.True : yes, False = no.Count == 0 ? usual.False : no };
        if (type.True.Intersect(type.False, StringComparer.Ordinal).Any()) field.Report("A text means both true and false.");
        return type;
    }

    private static FieldType.Categories ReadCategory(DocumentObject field)
    {
        IReadOnlyList<string> allowed = field.OptionalTexts("allowed");
        if (allowed.Count is 0 or > CategoryColumn.MostNames)
            field.Report("A category needs its names.", $"\"allowed\" with 1 to {CategoryColumn.MostNames} texts");
        if (allowed.Distinct(StringComparer.Ordinal).Count() != allowed.Count) field.Report("A name is allowed twice.");
        return new FieldType.Categories { Allowed = allowed };
    }
}
