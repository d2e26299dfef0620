using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Livelihood.Architecture.Tests.PublicApi;

/// <summary>Prints what an assembly offers, one line a type or member, in ordinal order.</summary>
/// <remarks>What the compiler writes for records (equality, copying, printing) is left out; the word <c>record</c> says it.</remarks>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (IGrouping<string, Type> space in assembly.GetExportedTypes().GroupBy(t => t.Namespace!).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.Key).Append('\n');
            foreach (Type type in space.OrderBy(TypeNames.Of, StringComparer.Ordinal)) Write(type, text);
            text.Append('\n');
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(Type type, StringBuilder text)
    {
        text.Append("  ").Append(Declaration(type)).Append('\n');
        if (type.IsEnum)
        {
            foreach (object value in Enum.GetValues(type)) text.Append(CultureInfo.InvariantCulture, $"    {value} = {Convert.ToInt64(value, CultureInfo.InvariantCulture)}\n");
            return;
        }
        if (type.BaseType == typeof(MulticastDelegate)) return;
        foreach (string member in type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal)) text.Append("    ").Append(member).Append('\n');
    }

    private static string Declaration(Type type)
    {
        string name = TypeNames.Of(type);
        if (type.BaseType == typeof(MulticastDelegate))
        {
            MethodInfo invoke = type.GetMethod("Invoke")!;
            return $"delegate {TypeNames.Of(invoke.ReturnParameter)} {name}({Parameters(invoke)})";
        }
        string record = IsRecord(type) ? "record " : "";
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{record}struct"
            : $"{(type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{record}class";
        string[] bases = [.. Bases(type).Order(StringComparer.Ordinal)];
        return $"{kind} {name}{(bases.Length == 0 || type.IsEnum ? "" : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)) yield return TypeNames.Of(parent);
        foreach (Type offered in type.GetInterfaces())
        {
            bool inherited = type.BaseType?.GetInterfaces().Contains(offered) == true || type.GetInterfaces().Any(other => other.GetInterfaces().Contains(offered));
            bool ownEquality = IsRecord(type) && offered.IsGenericType && offered.GetGenericTypeDefinition() == typeof(IEquatable<>);
            if (!inherited && !ownEquality && offered.IsVisible) yield return TypeNames.Of(offered);
        }
    }

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when Seen(constructor) && !constructor.IsStatic => $"{Modifiers(constructor)}{TypeNames.Of(constructor.DeclaringType!)}({Parameters(constructor)})",
        FieldInfo field when field.IsPublic || field.IsFamily => Field(field),
        PropertyInfo property when property.GetAccessors(true).Any(Seen) && property.Name != "EqualityContract" => Property(property),
        EventInfo raised when Seen(raised.AddMethod!) => $"event {TypeNames.Of(raised.EventHandlerType!)} {raised.Name}",
        MethodInfo method when Seen(method) && !IsWritten(method) => $"{Modifiers(method)}{TypeNames.Of(method.ReturnParameter)} {method.Name}{Generics(method)}({Parameters(method)})",
        _ => null,
    };

    private static bool Seen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>Whether the compiler wrote the method, or it belongs to a property or event.</summary>
    private static bool IsWritten(MethodInfo method)
        => method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.Contains('<') || (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsRecord(Type type)
        => type.GetMethod("<Clone>$", Declared) is not null || (type.IsValueType && type.GetMethod("PrintMembers", Declared) is not null);

    private static string Field(FieldInfo field)
        => field.IsLiteral ? $"const {TypeNames.Of(field)} {field.Name} = {Literal(field.GetRawConstantValue())}"
            : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeNames.Of(field)} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        bool init = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string accessors = $"{(property.GetMethod is { } get && Seen(get) ? "get; " : "")}{(property.SetMethod is { } set && Seen(set) ? init ? "init; " : "set; " : "")}";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        return $"{Modifiers(property.GetAccessors(true)[0])}{required}{TypeNames.Of(property)} {name} {{ {accessors}}}";
    }

    private static string Modifiers(MethodBase method)
    {
        string access = method.IsPublic ? "" : "protected ";
        if (method.IsStatic) return access + "static ";
        if (method.DeclaringType!.IsInterface) return access;
        if (method.IsAbstract) return access + "abstract ";
        bool overrides = method is MethodInfo { IsVirtual: true } m && m.GetBaseDefinition() != m;
        return access + (overrides ? "override " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");
    }

    private static string Generics(MethodInfo method)
        => method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string Parameters(MethodBase method)
        => (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string passing = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        string many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        string otherwise = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : "";
        return $"{many}{passing}{TypeNames.Of(parameter)} {parameter.Name}{otherwise}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        char character => $"'{character}'",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
