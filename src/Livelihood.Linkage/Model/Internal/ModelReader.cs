using Livelihood.Core.Documents;
using Livelihood.Linkage.Clustering;
using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage.Model.Internal;

/// <summary>Reads a linkage model from its document; every problem goes to the document's list and reading goes on.</summary>
internal static class ModelReader
{
    public static LinkageModel Read(DocumentObject root)
    {
        DocumentEnvelope envelope = DocumentEnvelope.Read(root, LinkageModel.Kind);
        string? link = root.OneOf("link", "dedupe", "link", "link-and-dedupe");
        var model = new LinkageModel
        {
            Envelope = envelope,
            Link = link switch { "link" => LinkType.Link, "link-and-dedupe" => LinkType.LinkAndDedupe, _ => LinkType.Dedupe },
            Fields = Fields(root.RequiredObject("fields")),
            Blocking = Rules(root.RequiredArray("block")),
            Comparisons = [.. root.RequiredArray("compare").Select(Comparison).OfType<Comparison>()],
            Vetoes = [.. root.OptionalArray("veto").Select(LevelReader.ReadTest).OfType<LevelTest>()],
        };
        LinkageModel defaults = model;
        model = model with
        {
            Prior = Prior(root.Optional("prior"), model.Blocking),
            Threshold = root.OptionalNumber("threshold", 0, 1) ?? defaults.Threshold,
            Review = root.OptionalNumber("review", 0, 1),
            OneToOne = root.OptionalBoolean("oneToOne") ?? false,
            Cluster = Cluster(root.OptionalObject("cluster")),
            Training = Training(root.OptionalObject("train")),
            MaxPairs = root.OptionalInteger("maxPairs", 1) ?? defaults.MaxPairs,
        };
        root.Finish();
        return model;
    }

    private static List<LinkageField> Fields(DocumentObject? map)
    {
        var fields = new List<LinkageField>();
        if (map is null) return fields;
        foreach ((string name, DocumentNode node) in map.Entries)
        {
            if (node.AsObject() is not { } field) continue;
            string? type = field.OneOf("type", "text", "date", "number", "set");
            fields.Add(new LinkageField
            {
                Name = name,
                From = TextOrTexts(field.Optional("from")),
                Separator = field.Optional("separator")?.AsText(allowEmpty: true) ?? " ",
                Type = type switch { "date" => FieldType.Date, "number" => FieldType.Number, "set" => FieldType.Set, _ => FieldType.Text },
                Standardise = field.Optional("standardise") is { } steps ? StandardisingPipeline.Read(steps) : StandardisingPipeline.Empty,
            });
            field.Finish();
        }
        return fields;
    }

    private static List<BlockingRule> Rules(IReadOnlyList<DocumentNode> nodes) => [.. nodes.Select(Rule).OfType<BlockingRule>()];

    /// <summary>A rule is a list of fields, or an object with <c>fields</c> and <c>maxBlock</c>.</summary>
    private static BlockingRule? Rule(DocumentNode node)
    {
        if (node.Kind == System.Text.Json.JsonValueKind.Array) return new BlockingRule { Fields = Texts(node) };
        if (node.AsObject() is not { } rule) return null;
        var read = new BlockingRule
        {
            Fields = rule.Required("fields") is { } fields ? Texts(fields) : [],
            MaxBlock = (int?)rule.OptionalInteger("maxBlock", 2, int.MaxValue),
        };
        rule.Finish();
        return read;
    }

    private static Comparison? Comparison(DocumentNode node)
    {
        if (node.AsObject() is not { } map) return null;
        string field = map.RequiredText("field") ?? "";
        var comparison = new Comparison
        {
            Field = field,
            Name = map.OptionalText("name") ?? field,
            Levels = [.. map.RequiredArray("levels").Select(LevelReader.Read).OfType<ComparisonLevel>()],
            TermFrequency = Frequency(map.Optional("termFrequency")),
        };
        map.Finish();
        return comparison;
    }

    private static TermFrequency? Frequency(DocumentNode? node)
    {
        if (node is null || node.Kind == System.Text.Json.JsonValueKind.False) return null;
        if (node.Kind == System.Text.Json.JsonValueKind.True) return new TermFrequency();
        if (node.AsObject() is not { } map) return null;
        var options = new TermFrequency
        {
            On = map.OptionalText("on"),
            Floor = map.OptionalNumber("floor", 0, 1) ?? 0,
            Damping = map.OptionalNumber("damping", 0, 1) ?? 1,
            Fuzzy = map.OptionalBoolean("fuzzy") ?? false,
            WithoutMatches = map.OptionalBoolean("withoutMatches") ?? false,
            Table = map.OptionalText("table"),
        };
        map.Finish();
        return options;
    }

    private static Prior Prior(DocumentNode? node, IReadOnlyList<BlockingRule> blocking)
    {
        if (node is null) return new Prior.FromTraining();
        if (node.Kind == System.Text.Json.JsonValueKind.Number)
        {
            double stated = node.AsNumber() ?? 0;
            if (stated is <= 0 or >= 1) node.Report("A prior is a probability.", "more than 0, less than 1");
            return new Prior.Stated(stated);
        }
        if (node.AsObject() is not { } map) return new Prior.FromTraining();
        string? estimate = map.RequiredOneOf("estimate", "from-rules", "from-training");
        Prior prior = new Prior.FromTraining();
        if (estimate == "from-rules")
        {
            IReadOnlyList<BlockingRule> rules = map.Has("rules") ? Rules(map.OptionalArray("rules")) : [.. blocking.Take(1)];
            prior = new Prior.FromRules(rules, map.OptionalNumber("recall", 0.01, 1) ?? 0.7);
        }
        map.Finish();
        return prior;
    }

    private static ClusterPlan Cluster(DocumentObject? map)
    {
        var plan = new ClusterPlan();
        if (map is null) return plan;
        string? method = map.OneOf("method", "connected-components", "average-linkage");
        plan = new ClusterPlan
        {
            Method = method == "average-linkage" ? ClusterMethod.AverageLinkage : ClusterMethod.ConnectedComponents,
            Threshold = map.OptionalNumber("threshold", 0, 1),
            Cut = map.OptionalNumber("cut", -100, 100) ?? plan.Cut,
            Cap = map.OptionalNumber("cap", 0.1, 1000) ?? plan.Cap,
            MaxComponent = (int)(map.OptionalInteger("maxComponent", 2, AverageLinkageOptions.LargestComponent) ?? plan.MaxComponent),
        };
        map.Finish();
        return plan;
    }

    private static TrainingPlan Training(DocumentObject? map)
    {
        var plan = new TrainingPlan();
        if (map is null) return plan;
        string? method = map.OneOf("method", "sessions", "candidates");
        plan = new TrainingPlan
        {
            Method = method == "candidates" ? TrainingMethod.Candidates : TrainingMethod.Sessions,
            Sessions = Rules(map.OptionalArray("sessions")),
            RandomPairs = (int)(map.OptionalInteger("randomPairs", 1000, int.MaxValue) ?? plan.RandomPairs),
            Precision = map.OptionalNumber("precision", 0.001, 10) ?? plan.Precision,
            SessionPairs = (int)(map.OptionalInteger("sessionPairs", 100, int.MaxValue) ?? plan.SessionPairs),
            Rounds = (int)(map.OptionalInteger("rounds", 1, 10_000) ?? plan.Rounds),
            Convergence = map.OptionalNumber("convergence", 0, 1) ?? plan.Convergence,
            Seed = map.OptionalInteger("seed") ?? plan.Seed,
            Floor = map.OptionalNumber("floor", 0, 0.1) ?? plan.Floor,
        };
        map.Finish();
        return plan;
    }

    private static IReadOnlyList<string> TextOrTexts(DocumentNode? node)
        => node is null ? [] : node.Kind == System.Text.Json.JsonValueKind.String ? [node.AsText() ?? ""] : Texts(node);

    private static IReadOnlyList<string> Texts(DocumentNode node) => [.. node.AsArray().Select(n => n.AsText()).OfType<string>()];
}
