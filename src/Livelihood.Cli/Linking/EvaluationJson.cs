using System.Text.Json;
using Livelihood.Linkage.Evaluating;

namespace Livelihood.Cli.Linking;

/// <summary>Writes how far a linkage is right.</summary>
internal static class EvaluationJson
{
    public static void Write(Utf8JsonWriter writer, LinkageEvaluation evaluation, string truth)
    {
        writer.WriteStartObject("evaluation");
        writer.WriteString("truth", truth);
        Pairs(writer, "links", evaluation.Links);
        Pairs(writer, "clusterPairs", evaluation.Clusters);
        writer.WriteStartObject("bCubed");
        Shares(writer, evaluation.BCubed.Precision, evaluation.BCubed.Recall, evaluation.BCubed.F1);
        writer.WriteEndObject();
        writer.WriteStartObject("exactClusters");
        writer.WriteNumber("exact", evaluation.Exact.Exact);
        writer.WriteNumber("predicted", evaluation.Exact.Predicted);
        writer.WriteNumber("true", evaluation.Exact.True);
        Shares(writer, evaluation.Exact.Precision, evaluation.Exact.Recall, evaluation.Exact.F1);
        writer.WriteEndObject();
        writer.WriteStartObject("blocking");
        writer.WriteNumber("truePairs", evaluation.Blocking.TruePairs);
        writer.WriteNumber("checked", evaluation.Blocking.Checked);
        writer.WriteNumber("lost", evaluation.Blocking.Lost);
        Share(writer, "recall", evaluation.Blocking.Recall);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Pairs(Utf8JsonWriter writer, string name, PairwiseQuality quality)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("truePositives", quality.TruePositives);
        writer.WriteNumber("falsePositives", quality.FalsePositives);
        writer.WriteNumber("falseNegatives", quality.FalseNegatives);
        writer.WriteNumber("unjudged", quality.Unjudged);
        Shares(writer, quality.Precision, quality.Recall, quality.F1);
        writer.WriteEndObject();
    }

    private static void Shares(Utf8JsonWriter writer, double precision, double recall, double f1)
    {
        Share(writer, "precision", precision);
        Share(writer, "recall", recall);
        Share(writer, "f1", f1);
    }

    /// <summary>A share; null where there is nothing to take a share of.</summary>
    private static void Share(Utf8JsonWriter writer, string name, double value)
    {
        if (double.IsFinite(value)) writer.WriteNumber(name, value);
        else writer.WriteNull(name);
    }
}
