using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Verification.Ledger.Internal;

/// <summary>The text of a record: canonical JSON whose hash is that of the same record without its hash.</summary>
internal static class RecordText
{
    public const string Sequence = "sequence", Previous = "previous", Hash = "hash", On = "on", Event = "event", Subject = "subject", Actor = "actor", Basis = "basis",
        Facts = "facts";

    public const string DayFormat = "yyyy-MM-dd";

    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>A record's line with its line feed, and the head after it.</summary>
    public static (byte[] Line, LedgerHead Head) Write(LedgerEntry entry, LedgerHead before)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentException.ThrowIfNullOrWhiteSpace(entry.Event, nameof(entry));
        ArgumentException.ThrowIfNullOrWhiteSpace(entry.Basis, nameof(entry));
        Fingerprint hash = Fingerprint.OfCanonical(Canonical(entry, before, null));
        return ([.. Canonical(entry, before, hash), (byte)'\n'], new LedgerHead(before.Count + 1, hash));
    }

    private static byte[] Canonical(LedgerEntry entry, LedgerHead before, Fingerprint? hash)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber(Sequence, before.Count + 1);
            writer.WriteString(Previous, before.Hash.ToString());
            if (hash is not null) writer.WriteString(Hash, hash.ToString());
            writer.WriteString(On, entry.On.ToString(DayFormat, CultureInfo.InvariantCulture));
            writer.WriteString(Event, Sound(entry.Event));
            writer.WriteString(Basis, Sound(entry.Basis));
            if (entry.Subject is { } subject) writer.WriteString(Subject, subject.ToString());
            if (entry.Actor is { } actor) writer.WriteString(Actor, actor.ToString());
            if (entry.Facts.Count > 0)
            {
                writer.WriteStartObject(Facts);
                foreach ((string name, string value) in entry.Facts) writer.WriteString(Sound(name), Sound(value));
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
        }
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return CanonicalJson.Canonicalise(document.RootElement);
    }

    /// <summary>The text, of which no half of a surrogate pair would silently become another character.</summary>
    private static string Sound(string text)
    {
        _ = Strict.GetByteCount(text);
        return text;
    }
}
