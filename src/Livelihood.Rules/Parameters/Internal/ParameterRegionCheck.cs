using Livelihood.Core.Documents;
using Livelihood.Core.Regions;

namespace Livelihood.Rules.Parameters.Internal;

internal static class ParameterRegionCheck
{
    public static void Run(Parameter parameter, RegionTree regions, ProblemList problems) => throw new NotImplementedException();
}
