using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Evaluating;

/// <summary>The table of true entities against clusters over records of known truth; only cells that are not empty are kept.</summary>
internal sealed class Contingency
{
    public required int Records { get; init; }

    public required int[] EntitySizes { get; init; }

    /// <summary>Sizes over records of known truth; 0 for a cluster without any.</summary>
    public required int[] ClusterSizes { get; init; }

    public required int[] Cells { get; init; }

    public required int[] EntityOfCell { get; init; }

    public required int[] ClusterOfCell { get; init; }

    public static Contingency Of(ReadOnlySpan<int> truth, ReadOnlySpan<int> entityOf)
    {
        PairCheck.Length(entityOf.Length, truth.Length, nameof(entityOf));
        int[] entity = EntityCodes.Dense(truth, unknownAllowed: true, nameof(truth), out int entities);
        int[] cluster = EntityCodes.Dense(entityOf, unknownAllowed: false, nameof(entityOf), out int clusters);
        int records = 0;
        for (int i = 0; i < entity.Length; i++)
        {
            if (entity[i] < 0) cluster[i] = -1;
            else records++;
        }

        Grouping byEntity = Grouping.By(entity, entities);
        Grouping cells = byEntity.SplitBy(cluster, clusters);
        int[] entityOfCell = new int[cells.Sizes.Length];
        int[] clusterOfCell = new int[cells.Sizes.Length];
        for (int i = 0; i < entity.Length; i++)
        {
            int cell = cells.GroupOf[i];
            if (cell < 0) continue;
            entityOfCell[cell] = entity[i];
            clusterOfCell[cell] = cluster[i];
        }

        return new Contingency
        {
            Records = records,
            EntitySizes = byEntity.Sizes,
            ClusterSizes = Grouping.By(cluster, clusters).Sizes,
            Cells = cells.Sizes,
            EntityOfCell = entityOfCell,
            ClusterOfCell = clusterOfCell,
        };
    }
}
