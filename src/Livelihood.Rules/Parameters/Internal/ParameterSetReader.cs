using Livelihood.Core.Documents;

namespace Livelihood.Rules.Parameters.Internal;

internal static class ParameterSetReader
{
    public static ParameterSet Read(DocumentObject root) => throw new NotImplementedException();
}
