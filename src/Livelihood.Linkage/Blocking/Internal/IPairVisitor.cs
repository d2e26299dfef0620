namespace Livelihood.Linkage.Blocking.Internal;

/// <summary>Is shown candidate pairs, the lower record number first.</summary>
internal interface IPairVisitor
{
    void Visit(int a, int b);
}
