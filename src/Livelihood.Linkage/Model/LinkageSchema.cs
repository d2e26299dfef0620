using Livelihood.Core.Documents;

namespace Livelihood.Linkage;

/// <summary>Makes the JSON schema of linkage models known.</summary>
public static class LinkageSchema
{
    /// <summary>Registers the schema of <see cref="LinkageModel.Kind"/> with <see cref="DocumentSchemas"/>; calling it again changes nothing.</summary>
    public static void Register()
        => DocumentSchemas.Register(LinkageModel.Kind, typeof(LinkageSchema).Assembly, "linkage.schema.json");
}
