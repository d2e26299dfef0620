using System.Globalization;
using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Verification.Ledger.Internal;

/// <summary>A record as it stands in a line, or what is wrong with the line.</summary>
/// <param name="Sequence">The number the record gives itself.</param>
/// <param name="Previous">The hash it follows.</param>
/// <param name="Hash">The hash it states.</param>
/// <param name="Actual">The hash it has.</param>
/// <param name="Fault">What is wrong with the line; null where it is a record.</param>
internal readonly record struct RecordCheck(long Sequence, Fingerprint Previous, Fingerprint Hash, Fingerprint Actual, string? Fault)
{
    private static readonly string[] Known =
    [
        RecordText.Actor, RecordText.Basis, RecordText.Event, RecordText.Facts, RecordText.Hash, RecordText.On, RecordText.Previous, RecordText.Sequence,
        RecordText.Subject,
    ];

    /// <summary>Reads a line without its line feed. Every byte counts: another way of writing the same JSON is a fault.</summary>
    public static RecordCheck Of(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return Faulty("The line is no JSON object.");
            if (!CanonicalJson.Canonicalise(root).AsSpan().SequenceEqual(line.Span)) return Faulty("The line is not written in canonical JSON.");
            return Read(root, line.Span);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            return Faulty("The line is no JSON.");
        }
    }

    private static RecordCheck Read(JsonElement root, ReadOnlySpan<byte> line)
    {
        foreach (JsonProperty property in root.EnumerateObject())
            if (!Known.Contains(property.Name)) return Faulty("The record has a key that is not known.");
        if (!root.TryGetProperty(RecordText.Sequence, out JsonElement number) || number.ValueKind != JsonValueKind.Number || !number.TryGetInt64(out long sequence))
            return Faulty("The record has no number.");
        if (!Fingerprint.TryParse(Text(root, RecordText.Previous), out Fingerprint previous)) return Faulty("The record does not name the hash of the one before.");
        string? stated = Text(root, RecordText.Hash);
        if (!Fingerprint.TryParse(stated, out Fingerprint hash) || stated != hash.ToString()) return Faulty("The record has no hash.");
        if (!DateOnly.TryParseExact(Text(root, RecordText.On), RecordText.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return Faulty("The record has no day.");
        if (string.IsNullOrWhiteSpace(Text(root, RecordText.Event)) || string.IsNullOrWhiteSpace(Text(root, RecordText.Basis)))
            return Faulty("The record does not say what happened and on what basis.");
        if (!IsToken(root, RecordText.Subject) || !IsToken(root, RecordText.Actor)) return Faulty("The record names a person by something that is no token.");
        if (root.TryGetProperty(RecordText.Facts, out JsonElement facts) && !AreFacts(facts)) return Faulty("The record's facts are not texts by name.");
        return new RecordCheck(sequence, previous, hash, Fingerprint.OfCanonical(WithoutHash(line, stated)), null);
    }

    /// <summary>The canonical record without its hash: the last member of that name is the record's own, since those after it hold no objects.</summary>
    private static byte[] WithoutHash(ReadOnlySpan<byte> line, string stated)
    {
        byte[] member = System.Text.Encoding.ASCII.GetBytes($"\"{RecordText.Hash}\":\"{stated}\",");
        int at = line.LastIndexOf(member);
        return [.. line[..at], .. line[(at + member.Length)..]];
    }

    private static string? Text(JsonElement root, string key)
        => root.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsToken(JsonElement root, string key) => !root.TryGetProperty(key, out _) || PersonToken.TryParse(Text(root, key), out _);

    private static bool AreFacts(JsonElement facts)
        => facts.ValueKind == JsonValueKind.Object && facts.EnumerateObject().All(f => f.Value.ValueKind == JsonValueKind.String);

    private static RecordCheck Faulty(string fault) => new(0, default, default, default, fault);
}
