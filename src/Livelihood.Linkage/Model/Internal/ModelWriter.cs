using System.Text.Json;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Model.Internal;

/// <summary>Writes a linkage model as its document; what has its default value is left out.</summary>
internal static class ModelWriter
{
    public static void Write(LinkageModel model, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        model.Envelope.WriteTo(writer);
        writer.WriteString("link", model.Link switch { LinkType.Link => "link", LinkType.LinkAndDedupe => "link-and-dedupe", _ => "dedupe" });
        writer.WriteStartObject("fields");
        foreach (LinkageField field in model.Fields) Field(field, writer);
        writer.WriteEndObject();
        Rules("block", model.Blocking, writer);
        writer.WriteStartArray("compare");
        foreach (Comparison comparison in model.Comparisons) Comparison(comparison, writer);
        writer.WriteEndArray();
        if (model.Vetoes.Count > 0)
        {
            writer.WriteStartArray("veto");
            foreach (LevelTest veto in model.Vetoes) LevelWriter.Write(veto, writer);
            writer.WriteEndArray();
        }
        Prior(model.Prior, writer);
        Training(model.Training, writer);
        writer.WriteExact("threshold", model.Threshold);
        if (model.Review is { } review) writer.WriteExact("review", review);
        if (model.OneToOne) writer.WriteBoolean("oneToOne", true);
        Cluster(model.Cluster, writer);
        if (model.MaxPairs != 2_000_000_000) writer.WriteNumber("maxPairs", model.MaxPairs);
        writer.WriteEndObject();
    }

    private static void Field(LinkageField field, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(field.Name);
        if (field.From.Count == 1) writer.WriteString("from", field.From[0]);
        else if (field.From.Count > 1) Texts("from", field.From, writer);
        if (field.Separator != " ") writer.WriteString("separator", field.Separator);
        if (field.Type != FieldType.Text) writer.WriteString("type", field.Type switch { FieldType.Date => "date", FieldType.Number => "number", _ => "set" });
        if (field.Standardise.Count > 0)
        {
            writer.WritePropertyName("standardise");
            field.Standardise.Write(writer);
        }
        writer.WriteEndObject();
    }

    private static void Rules(string name, IReadOnlyList<BlockingRule> rules, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (BlockingRule rule in rules)
        {
            if (rule.MaxBlock is { } cap)
            {
                writer.WriteStartObject();
                Texts("fields", rule.Fields, writer);
                writer.WriteNumber("maxBlock", cap);
                writer.WriteEndObject();
                continue;
            }
            writer.WriteStartArray();
            foreach (string field in rule.Fields) writer.WriteStringValue(field);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private static void Comparison(Comparison comparison, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("field", comparison.Field);
        if (comparison.Name != comparison.Field) writer.WriteString("name", comparison.Name);
        writer.WriteStartArray("levels");
        foreach (ComparisonLevel level in comparison.Levels) LevelWriter.Write(level, writer);
        writer.WriteEndArray();
        if (comparison.TermFrequency is { } frequency)
        {
            writer.WriteStartObject("termFrequency");
            if (frequency.On is { } on) writer.WriteString("on", on);
            if (frequency.Floor != 0) writer.WriteExact("floor", frequency.Floor);
            if (frequency.Damping != 1) writer.WriteExact("damping", frequency.Damping);
            if (frequency.Fuzzy) writer.WriteBoolean("fuzzy", true);
            if (frequency.WithoutMatches) writer.WriteBoolean("withoutMatches", true);
            if (frequency.Table is { } table) writer.WriteString("table", table);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void Prior(Prior prior, Utf8JsonWriter writer)
    {
        if (prior is Prior.Stated stated)
        {
            writer.WriteExact("prior", stated.Probability);
            return;
        }
        writer.WriteStartObject("prior");
        if (prior is Prior.FromRules rules)
        {
            writer.WriteString("estimate", "from-rules");
            Rules("rules", rules.Rules, writer);
            writer.WriteExact("recall", rules.Recall);
        }
        else
        {
            writer.WriteString("estimate", "from-training");
        }
        writer.WriteEndObject();
    }

    private static void Training(TrainingPlan plan, Utf8JsonWriter writer)
    {
        var defaults = new TrainingPlan();
        writer.WriteStartObject("train");
        if (plan.Method == TrainingMethod.Candidates) writer.WriteString("method", "candidates");
        if (plan.Sessions.Count > 0) Rules("sessions", plan.Sessions, writer);
        if (plan.RandomPairs != defaults.RandomPairs) writer.WriteNumber("randomPairs", plan.RandomPairs);
        if (plan.Precision != defaults.Precision) writer.WriteExact("precision", plan.Precision);
        if (plan.SessionPairs != defaults.SessionPairs) writer.WriteNumber("sessionPairs", plan.SessionPairs);
        if (plan.Rounds != defaults.Rounds) writer.WriteNumber("rounds", plan.Rounds);
        if (plan.Convergence != defaults.Convergence) writer.WriteExact("convergence", plan.Convergence);
        if (plan.Seed != defaults.Seed) writer.WriteNumber("seed", plan.Seed);
        if (plan.Floor != defaults.Floor) writer.WriteExact("floor", plan.Floor);
        writer.WriteEndObject();
    }

    private static void Cluster(ClusterPlan plan, Utf8JsonWriter writer)
    {
        var defaults = new ClusterPlan();
        writer.WriteStartObject("cluster");
        writer.WriteString("method", plan.Method == ClusterMethod.AverageLinkage ? "average-linkage" : "connected-components");
        if (plan.Threshold is { } threshold) writer.WriteExact("threshold", threshold);
        if (plan.Cut != defaults.Cut) writer.WriteExact("cut", plan.Cut);
        if (plan.Cap != defaults.Cap) writer.WriteExact("cap", plan.Cap);
        if (plan.MaxComponent != defaults.MaxComponent) writer.WriteNumber("maxComponent", plan.MaxComponent);
        writer.WriteEndObject();
    }

    private static void Texts(string name, IReadOnlyList<string> texts, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
