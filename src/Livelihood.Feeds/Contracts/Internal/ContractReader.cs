using Livelihood.Core.Documents;
using Livelihood.Feeds.Csv.Internal;

namespace Livelihood.Feeds.Contracts.Internal;

/// <summary>Reads a contract, reporting every fault; what it gives after a fault is not to be used.</summary>
internal static class ContractReader
{
    public static FeedContract Read(DocumentObject root)
    {
        DocumentEnvelope envelope = DocumentEnvelope.Read(root, FeedContract.Kind);
        FeedField[] fields = ReadFields(root.RequiredObject("fields"));
        FeedContract contract = new()
        {
            Envelope = envelope,
            Department = root.RequiredText("department") ?? "",
            Purpose = root.RequiredText("purpose") ?? "",
            Grade = root.RequiredOneOf("grade", "verified", "lead") == "verified" ? EvidenceGrade.Verified : EvidenceGrade.Lead,
            IsComplete = root.OptionalBoolean("complete") ?? false,
            AsOf = ReadDate(root.OptionalObject("asOf"), fields),
            Format = ReadFormat(root.OptionalObject("csv")),
            Fields = fields,
            Key = ReadKey(root, fields),
            Limits = ReadLimits(root.OptionalObject("limits")),
        };
        root.Finish();
        if (envelope.Basis.Count == 0) root.Report("The key \"basis\" is missing or empty.", "the law that the exchange of these data rests on");
        return contract;
    }

    private static FeedField[] ReadFields(DocumentObject? fields)
    {
        if (fields is null) return [];
        if (fields.Count == 0) fields.Report("The feed has no field.", "at least one");
        FeedField[] read = [.. fields.Entries.Select(entry => FieldReader.Read(entry.Key, entry.Value)).OfType<FeedField>()];
        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        foreach (FeedField field in read)
        {
            foreach (string header in field.Aliases.Prepend(field.Name))
            {
                if (owners.TryAdd(header, field.Name)) continue;
                fields.Report($"The header \"{header}\" belongs to two fields, \"{owners[header]}\" and \"{field.Name}\".");
            }
        }
        return read;
    }

    private static FeedDate? ReadDate(DocumentObject? node, FeedField[] fields)
    {
        if (node is null) return null;
        DateOnly? day = node.OptionalDate("date");
        DocumentNode? name = node.Optional("field");
        node.Finish();
        if (node.Has("date") == node.Has("field")) node.Report("A date is stated, or the field that states it.", "exactly one of \"date\" and \"field\"");
        string? field = name?.AsText();
        if (field is not null && Find(field, name!, fields) is { Type: not FieldType.Dates })
            name!.Report("The field holds no dates.", "a field of type \"date\"");
        return day is { } stated ? new FeedDate.Stated(stated) : field is null ? null : new FeedDate.FromField(field);
    }

    private static List<string> ReadKey(DocumentObject root, FeedField[] fields)
    {
        List<string> key = [];
        foreach (DocumentNode node in root.OptionalArray("key"))
        {
            if (node.AsText() is not { } name || Find(name, node, fields) is null) continue;
            if (key.Contains(name)) node.Report("The field stands twice in the key.");
            else key.Add(name);
        }
        return key;
    }

    private static FeedField? Find(string name, DocumentNode node, FeedField[] fields)
    {
        FeedField? found = Array.Find(fields, field => field.Name == name);
        if (found is null) node.Report("There is no such field.", didYouMean: Spelling.Nearest(name, fields.Select(field => field.Name)));
        return found;
    }

    private static FeedFormat ReadFormat(DocumentObject? node)
    {
        if (node is null) return new FeedFormat();
        FeedFormat format = new()
        {
            Encoding = CsvEncodings.Find(node.OneOf("encoding", CsvEncodings.Names)),
            Delimiter = node.OneOf("delimiter", ",", ";", "\t", "|") is { } delimiter ? delimiter[0] : ',',
            HasHeader = node.OptionalBoolean("header") ?? true,
            Trim = node.OptionalBoolean("trim") ?? false,
            MissingTexts = node.OptionalTexts("missing"),
        };
        node.Finish();
        return format;
    }

    private static FeedLimits ReadLimits(DocumentObject? node)
    {
        FeedLimits usual = new();
        if (node is null) return usual;
        DocumentObject? rows = node.OptionalObject("rows");
        FeedLimits limits = new()
        {
            MinRows = (int?)rows?.OptionalInteger("min", 0, int.MaxValue) ?? usual.MinRows,
            MaxRows = (int?)rows?.OptionalInteger("max", 0, int.MaxValue),
            MaxChangePercent = node.OptionalDecimal("changePercent", 0),
            MaxFaultyShare = node.OptionalDecimal("faulty", 0, 1),
            MaxCellLength = (int?)node.OptionalInteger("cellLength", 1, int.MaxValue) ?? usual.MaxCellLength,
        };
        rows?.Finish();
        node.Finish();
        if (limits.MaxRows < limits.MinRows) rows!.Report("The greatest number of rows is below the least.");
        return limits;
    }
}
