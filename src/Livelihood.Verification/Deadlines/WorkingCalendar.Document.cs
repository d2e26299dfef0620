using System.Text;
using Livelihood.Core.Documents;
using Livelihood.Verification.Deadlines.Internal;

namespace Livelihood.Verification.Deadlines;

public sealed partial class WorkingCalendar
{
    /// <summary>Reads a calendar from a document's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The name of the file or other source, for the problems.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="DocumentException">The document is faulty; every problem is listed.</exception>
    public static WorkingCalendar Parse(string text, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new ProblemList(source);
        WorkingCalendar? calendar = DocumentNode.Parse(Encoding.UTF8.GetBytes(text).AsSpan(), problems)?.AsObject() is { } root ? Read(root) : null;
        problems.ThrowIfAny("The calendar");
        return calendar!;
    }

    /// <summary>Reads a calendar from a document of the kind <see cref="Kind"/>, see <c>docs/schema/calendar.schema.json</c>.</summary>
    /// <param name="root">The document; its list of problems receives every fault.</param>
    /// <returns>Null where the document has a problem.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static WorkingCalendar? Read(DocumentObject root)
    {
        ArgumentNullException.ThrowIfNull(root);
        int before = root.Problems.Reported;
        DocumentEnvelope envelope = DocumentEnvelope.Read(root, Kind);
        Dictionary<int, CalendarYear> years = CalendarReader.Read(root);
        root.Finish();
        return root.Problems.Reported == before ? new WorkingCalendar(envelope, years) : null;
    }

    /// <summary>Registers the schema of the document with <see cref="DocumentSchemas"/>.</summary>
    public static void RegisterSchema() => DocumentSchemas.Register(Kind, typeof(WorkingCalendar).Assembly, "calendar.schema.json");
}
