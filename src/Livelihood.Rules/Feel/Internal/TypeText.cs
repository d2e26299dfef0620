namespace Livelihood.Rules.Feel.Internal;

/// <summary>Reads type expressions.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.1.2, grammar rules 54 and 65.</remarks>
internal sealed class TypeText
{
    private const int MaxDepth = 50;

    private static readonly Dictionary<string, FeelType> Simple = new(StringComparer.Ordinal)
    {
        ["Any"] = FeelType.Any,
        ["Null"] = FeelType.Nothing,
        ["boolean"] = FeelType.Truth,
        ["number"] = FeelType.Number,
        ["string"] = FeelType.Text,
        ["date"] = FeelType.Date,
        ["time"] = FeelType.Time,
        ["date and time"] = FeelType.DateAndTime,
        ["dateTime"] = FeelType.DateAndTime,
        ["years and months duration"] = FeelType.YearsMonths,
        ["yearMonthDuration"] = FeelType.YearsMonths,
        ["days and time duration"] = FeelType.DaysTime,
        ["dayTimeDuration"] = FeelType.DaysTime,
        ["list"] = new FeelType.List(FeelType.Any),
        ["context"] = new FeelType.Context([]),
        ["range"] = new FeelType.Range(FeelType.Any),
        ["function"] = new FeelType.Function(null, FeelType.Any),
    };

    private readonly string _text;
    private int _at;

    private TypeText(string text) => _text = text;

    public static FeelType? Parse(string text)
    {
        TypeText reader = new(text);
        FeelType? type = reader.Type(0);
        reader.Space();
        return reader._at == text.Length ? type : null;
    }

    private FeelType? Type(int depth)
    {
        if (depth > MaxDepth) return null;
        string name = Word("<>,");
        if (name.Length == 0) return null;
        if (!Take('<')) return Simple.TryGetValue(name, out FeelType? simple) ? simple : new FeelType.Reference(name);
        switch (name)
        {
            case "list" or "range":
                return Type(depth + 1) is { } item && Take('>') ? name == "list" ? new FeelType.List(item) : new FeelType.Range(item) : null;
            case "context":
                return Context(depth);
            case "function":
                return Function(depth);
            default:
                return null;
        }
    }

    private FeelType.Context? Context(int depth)
    {
        List<KeyValuePair<string, FeelType>> fields = [];
        if (Take('>')) return new(fields);
        do
        {
            string key = Word("<>,:");
            if (key.Length == 0 || !Take(':') || Type(depth + 1) is not { } type) return null;
            fields.Add(new(key, type));
        }
        while (Take(','));
        return Take('>') ? new(fields) : null;
    }

    private FeelType.Function? Function(int depth)
    {
        List<FeelType> parameters = [];
        if (!Take('>'))
        {
            do
            {
                if (Type(depth + 1) is not { } type) return null;
                parameters.Add(type);
            }
            while (Take(','));
            if (!Take('>')) return null;
        }
        if (!Take('-') || _at >= _text.Length || _text[_at++] != '>') return null;
        return Type(depth + 1) is { } result ? new(parameters, result) : null;
    }

    /// <summary>Takes a name up to one of some signs, with single spaces inside.</summary>
    private string Word(string ends)
    {
        int start = _at;
        while (_at < _text.Length && !ends.Contains(_text[_at], StringComparison.Ordinal)) _at++;
        return string.Join(' ', _text[start.._at].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private bool Take(char sign)
    {
        Space();
        if (_at >= _text.Length || _text[_at] != sign) return false;
        _at++;
        return true;
    }

    private void Space()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }
}
