using System.Xml;
using System.Xml.Linq;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Reads XML of unknown origin: no document types, no external entities, limits on size and depth.</summary>
internal static class XmlSource
{
    /// <summary>The root element; null with a problem where the XML is refused. Texts of nothing but white space are kept where that is asked for.</summary>
    public static XElement? Root(ReadOnlyMemory<byte> xml, ProblemList problems, DmnLimits limits, bool withSpaces = false)
    {
        if (xml.Length > limits.MaxBytes)
        {
            problems.Add("/", "The XML is too large.", $"{xml.Length} bytes", $"at most {limits.MaxBytes}");
            return null;
        }
        try
        {
            if (IsTooDeep(xml, problems, limits)) return null;
            using XmlReader reader = Reader(xml);
            return XDocument.Load(reader, LoadOptions.SetLineInfo | (withSpaces ? LoadOptions.PreserveWhitespace : LoadOptions.None)).Root;
        }
        catch (XmlException fault)
        {
            problems.Add(new Problem { Path = "/", Message = "The XML cannot be read: " + fault.Message, Line = Math.Max(fault.LineNumber, 1), Column = Math.Max(fault.LinePosition, 1) });
            return null;
        }
    }

    private static bool IsTooDeep(ReadOnlyMemory<byte> xml, ProblemList problems, DmnLimits limits)
    {
        using XmlReader reader = Reader(xml);
        while (reader.Read())
        {
            if (reader.Depth <= limits.MaxDepth) continue;
            var place = (IXmlLineInfo)reader;
            problems.Add(new Problem
            {
                Path = "/", Message = "The XML is nested too deeply.", Expected = $"at most {limits.MaxDepth} levels", Line = place.LineNumber, Column = place.LinePosition,
            });
            return true;
        }
        return false;
    }

    private static XmlReader Reader(ReadOnlyMemory<byte> xml)
        => XmlReader.Create(new MemoryStream(xml.ToArray(), writable: false), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
}
