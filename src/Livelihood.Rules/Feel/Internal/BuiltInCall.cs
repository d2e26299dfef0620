using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Is one call of a built-in function.</summary>
/// <param name="Session">The evaluation.</param>
/// <param name="Span">Where the call stands.</param>
/// <param name="Arguments">The arguments, one for each parameter; null where an optional one is absent.</param>
internal readonly record struct BuiltInCall(FeelSession Session, TextSpan Span, FeelValue?[] Arguments);
