using System.Reflection;
using Livelihood.Verification.DueProcess;

namespace Livelihood.Verification.Tests.DueProcess;

/// <summary>No public way leads to an effect past a step, whatever is called in whatever order.</summary>
public sealed class PathsByConstructionTests
{
    private static readonly Type[] Steps = [.. typeof(CaseStep).Assembly.GetExportedTypes().Where(t => typeof(CaseStep).IsAssignableFrom(t))];

    [Theory]
    [InlineData(typeof(ErrorFinding))]
    [InlineData(typeof(VerifiedError))]
    [InlineData(typeof(Notice))]
    [InlineData(typeof(Hearing))]
    [InlineData(typeof(AdverseDecision))]
    public void Effect_withoutAStep_cannotBeReached(Type without)
    {
        HashSet<Type> reached = Reachable(without);
        Assert.DoesNotContain(typeof(AdverseEffect), reached);
        Assert.DoesNotContain(typeof(Reversal), reached);
    }

    [Theory]
    [InlineData(typeof(Contact))]
    [InlineData(typeof(Application))]
    [InlineData(typeof(Assessment))]
    public void Grant_withoutAStep_cannotBeReached(Type without) => Assert.DoesNotContain(typeof(Grant), Reachable(without));

    [Fact]
    public void Steps_withEveryStep_areReached() => Assert.ProperSuperset(Steps.Where(t => !t.IsAbstract && !typeof(Hearing).IsAssignableFrom(t)).ToHashSet(), Reachable(null));

    [Fact]
    public void Steps_haveNoPublicOrProtectedConstructor()
        => Assert.DoesNotContain(
            Steps.SelectMany(t => t.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)), c => c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly);

    [Fact]
    public void Steps_cannotBeChanged()
    {
        Assert.DoesNotContain(Steps.SelectMany(t => t.GetProperties()), p => p.SetMethod is not null);
        Assert.DoesNotContain(Steps, t => t.GetMethod("<Clone>$") is not null);
        Assert.Empty(Steps.SelectMany(t => t.GetFields(BindingFlags.Instance | BindingFlags.Public)));
        Assert.DoesNotContain(Steps, t => !t.IsSealed && !t.IsAbstract);
    }

    [Fact]
    public void Finding_asTheOnlyStep_isNoEffect()
    {
        MethodInfo[] makers = [.. Makers().OfType<MethodInfo>().Where(m => Mentions(m.ReturnType, typeof(AdverseEffect)))];
        Assert.Equal(["TakeEffect"], makers.Where(m => m.IsStatic).Select(m => m.Name));
        Assert.Equal([typeof(AdverseDecision)], makers.Single(m => m.IsStatic).GetParameters().Select(p => p.ParameterType).Where(typeof(CaseStep).IsAssignableFrom));
    }

    /// <summary>The steps that can be had through public members, when one step is never to be had.</summary>
    private static HashSet<Type> Reachable(Type? without)
    {
        var reached = new HashSet<Type>();
        for (bool grown = true; grown;)
        {
            grown = false;
            foreach (MethodBase maker in Makers())
            {
                IEnumerable<Type> needed = maker.GetParameters().Select(p => p.ParameterType);
                if (maker is { IsStatic: false, IsConstructor: false }) needed = needed.Append(maker.DeclaringType!);
                if (!needed.SelectMany(StepsIn).All(s => reached.Any(s.IsAssignableFrom))) continue;
                IEnumerable<Type> made = maker is MethodInfo method ? StepsIn(method.ReturnType) : StepsIn(maker.DeclaringType!);
                foreach (Type step in made.Where(s => s != typeof(CaseStep) && (without is null || !without.IsAssignableFrom(s)))) grown |= reached.Add(step);
            }
        }
        return reached;
    }

    /// <summary>Every public constructor, method and property of the assembly, including those that other types have.</summary>
    private static IEnumerable<MethodBase> Makers()
        => typeof(CaseStep).Assembly.GetExportedTypes().SelectMany(t => t.GetConstructors().Cast<MethodBase>()
            .Concat(t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)));

    private static bool Mentions(Type type, Type sought) => StepsIn(type).Contains(sought);

    private static IEnumerable<Type> StepsIn(Type type)
    {
        if (type.IsGenericParameter) return [];
        if (typeof(CaseStep).IsAssignableFrom(type)) return [type];
        if (type.HasElementType) return StepsIn(type.GetElementType()!);
        return type.GetGenericArguments().SelectMany(StepsIn);
    }
}
