using Livelihood.Core.Documents;
using Livelihood.Rules.Dmn.Internal;

namespace Livelihood.Rules.Dmn;

/// <summary>Is a DMN model: its types, and the graph of inputs, decisions, functions and sources.</summary>
/// <remarks>Immutable; safe to read from many threads. Source: OMG DMN 1.5, clauses 6, 7, 8 and 10.2.</remarks>
public sealed record DmnModel : DmnNode
{
    /// <summary>The model's name.</summary>
    public required string Name { get; init; }

    /// <summary>The model's namespace, by which other models import it.</summary>
    public required string Namespace { get; init; }

    /// <summary>The version of DMN that the model was read from, or is to be written in.</summary>
    public DmnVersion Version { get; init; } = DmnVersion.Dmn15;

    /// <summary>The language of expressions that name none, as a URI; null for FEEL.</summary>
    public string? ExpressionLanguage { get; init; }

    /// <summary>The language of types that name none, as a URI; null for FEEL.</summary>
    public string? TypeLanguage { get; init; }

    /// <summary>The program that wrote the model; null where that is not said.</summary>
    public string? Exporter { get; init; }

    /// <summary>The version of that program; null where that is not said.</summary>
    public string? ExporterVersion { get; init; }

    /// <summary>The prefixes of namespaces that the model declares, without the default one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Prefixes { get; init; } = [];

    /// <summary>The models it uses.</summary>
    public IReadOnlyList<DmnImport> Imports { get; init; } = [];

    /// <summary>The types.</summary>
    public IReadOnlyList<DmnItemDefinition> ItemDefinitions { get; init; } = [];

    /// <summary>The inputs, decisions, functions, sources and services, in the order of the model.</summary>
    public IReadOnlyList<DmnElement> Elements { get; init; } = [];

    /// <summary>Reads a model; every problem has its line and column.</summary>
    /// <param name="xml">The XML, of DMN 1.1 to 1.5; document types and external entities are refused.</param>
    /// <param name="problems">Receives every problem.</param>
    /// <param name="limits">How large the XML may be; <see cref="DmnLimits.Default"/> where null.</param>
    /// <returns>The model; null where a problem was reported.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static DmnModel? Read(ReadOnlyMemory<byte> xml, ProblemList problems, DmnLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return DmnReader.Read(xml, problems, limits ?? DmnLimits.Default);
    }

    /// <summary>Writes the model as XML: UTF-8, indented, every id, description, annotation and foreign part included; comments are not kept.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="version">The version of DMN to write: 1.3, 1.4 or 1.5; the model's own where null, or 1.3 where that is older.</param>
    /// <remarks>The names of namespaces follow the version; what an older version does not know is written all the same.</remarks>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The version is older than 1.3.</exception>
    public void Write(Stream stream, DmnVersion? version = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DmnVersion target = version ?? (Version < DmnVersion.Dmn13 ? DmnVersion.Dmn13 : Version);
        if (target is < DmnVersion.Dmn13 or > DmnVersion.Dmn15)
            throw new ArgumentOutOfRangeException(nameof(version), target, "Models are written in DMN 1.3, 1.4 or 1.5.");
        DmnWriter.Write(this, target, stream);
    }
}
