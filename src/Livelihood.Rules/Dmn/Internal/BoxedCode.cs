using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Computes a boxed expression.</summary>
internal delegate FeelValue BoxedCode(FeelScope scope, FeelSession session);
