using Livelihood.Core.Tables;
using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Internal;

/// <summary>Checks the column of one field and gives it its type. Each different text is judged once, however many rows have it.</summary>
internal sealed class FieldCheck(FeedField field, bool isRequired, bool isKey, bool isWritten)
{
    private readonly ValueJudge _judge = ValueJudge.For(field, isWritten);

    public string Expected(FieldRule rule) => _judge.Expected(rule);

    public FieldOutcome Run(Column? source, int rows)
    {
        if (source is null) return Absent(rows);
        TextColumn texts = source as TextColumn ?? Write(source);
        Verdict?[] verdicts = new Verdict?[texts.Dictionary.Count];
        TypedFill fill = new(field, texts);
        List<FieldFault> faults = [];
        long?[]? keys = isKey ? new long?[rows] : null;
        int missing = 0;
        for (int row = 0; row < rows; row++)
        {
            int code = texts.Codes[row];
            Verdict verdict = code < 0 ? Verdict.Missing : verdicts[code] ??= JudgeText(texts.Dictionary, code);
            MissingReason reason = code < 0 ? texts.ReasonAt(row) : MissingReason.NotProvided;
            FieldRule? fault = verdict.Fault;
            if (verdict.IsMissing)
            {
                missing++;
                if (reason == MissingReason.Rejected) fault = FieldRule.Readable;
                else if (isRequired) fault = FieldRule.Required;
            }
            if (fault is { } rule) faults.Add(new FieldFault(row, rule));
            bool isValue = fault is null && !verdict.IsMissing;
            if (keys is not null) keys[row] = isValue ? verdict.Value : null;
            if (isValue) fill.Append(verdict.Value);
            else fill.AppendMissing(reason);
        }
        int distinct = verdicts.Count(verdict => verdict is { IsMissing: false });
        return new FieldOutcome(fill.Build(), texts, faults, new FieldStatistics(field.Name, source.Name, rows, missing, distinct, faults.Count), keys);
    }

    private Verdict JudgeText(TextDictionary texts, int code)
    {
        ReadOnlySpan<char> text = texts.AsSpan(code);
        return text.IsEmpty ? Verdict.Missing : _judge.Judge(text, code);
    }

    /// <summary>A field that the source does not have: it is not asked there, which is known of every row.</summary>
    private FieldOutcome Absent(int rows)
    {
        TextColumnBuilder nothing = new(field.Name, rows);
        for (int row = 0; row < rows; row++) nothing.AppendMissing(MissingReason.NotAsked);
        TextColumn texts = nothing.Build();
        TypedFill fill = new(field, texts);
        for (int row = 0; row < rows; row++) fill.AppendMissing(MissingReason.NotAsked);
        return new FieldOutcome(fill.Build(), null, [], new FieldStatistics(field.Name, null, rows, rows, 0, 0), null);
    }

    private static TextColumn Write(Column source)
    {
        TextColumnBuilder texts = new(source.Name, source.Count);
        for (int row = 0; row < source.Count; row++)
        {
            if (source.FormatAt(row) is { } text) texts.Append(text);
            else texts.AppendMissing(source.ReasonAt(row));
        }
        return texts.Build();
    }
}
