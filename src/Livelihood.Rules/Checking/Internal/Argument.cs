using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>An argument of a call: what it stands for, and where it stands.</summary>
internal readonly record struct Argument(Operand Value, TextSpan Span);
