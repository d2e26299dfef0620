using Livelihood.Core.Documents;
using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage;

/// <summary>Builds a linkage model in code, step by step; <see cref="Build"/> checks it as a document is checked.</summary>
/// <remarks>Not safe to share between threads; the model it builds is.</remarks>
/// <example>
/// <code>
/// LinkageModel model = new LinkageModelBuilder("people")
///     .Field("name").Field("born", FieldType.Date)
///     .Block("name").Block("born")
///     .Compare("name", c => c.Exact().JaroWinkler(0.92).JaroWinkler(0.8).WithTermFrequency())
///     .Compare("born", c => c.Exact().Edits(1))
///     .Build();
/// </code>
/// </example>
public sealed class LinkageModelBuilder
{
    private readonly List<LinkageField> _fields = [];
    private readonly List<BlockingRule> _rules = [];
    private readonly List<Comparison> _comparisons = [];
    private readonly List<LevelTest> _vetoes = [];
    private readonly List<BlockingRule> _sessions = [];
    private LinkageModel _model;

    /// <summary>Initialises a builder.</summary>
    /// <param name="id">The model's name.</param>
    /// <param name="version">The model's version; default <c>1</c>.</param>
    public LinkageModelBuilder(string id, string version = "1")
    {
        _model = new LinkageModel
        {
            Envelope = new DocumentEnvelope { Kind = LinkageModel.Kind, Id = id, Version = version },
            Fields = [],
            Blocking = [],
            Comparisons = [],
        };
    }

    /// <summary>Adds a field read from the column of its own name.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="type">How its values are understood; default text.</param>
    /// <param name="standardise">The steps its values go through; default none.</param>
    public LinkageModelBuilder Field(string name, FieldType type = FieldType.Text, params StandardisingStep[] standardise)
        => Field(new LinkageField { Name = name, Type = type, Standardise = StandardisingPipeline.Of(standardise) });

    /// <summary>Adds a field read from another column, or derived from an earlier field.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="from">The column or earlier field.</param>
    /// <param name="standardise">The steps its values go through.</param>
    public LinkageModelBuilder Derived(string name, string from, params StandardisingStep[] standardise)
    {
        StandardisingPipeline steps = StandardisingPipeline.Of(standardise);
        return Field(new LinkageField { Name = name, From = [from], Standardise = steps, Type = steps.ProducesSets ? FieldType.Set : FieldType.Text });
    }

    /// <summary>Adds a field.</summary>
    /// <param name="field">The field.</param>
    public LinkageModelBuilder Field(LinkageField field)
    {
        _fields.Add(field);
        return this;
    }

    /// <summary>Says which pairs may be formed.</summary>
    /// <param name="link">The link type.</param>
    /// <param name="oneToOne">Whether a record links to at most one record of the other source.</param>
    public LinkageModelBuilder Link(LinkType link, bool oneToOne = false)
    {
        _model = _model with { Link = link, OneToOne = oneToOne };
        return this;
    }

    /// <summary>Adds a blocking rule.</summary>
    /// <param name="fieldNames">The fields that must agree.</param>
    public LinkageModelBuilder Block(params string[] fieldNames)
    {
        _rules.Add(new BlockingRule { Fields = fieldNames });
        return this;
    }

    /// <summary>Adds a blocking rule that leaves out keys with too many records.</summary>
    /// <param name="maxBlock">The largest number of records a key may have.</param>
    /// <param name="fieldNames">The fields that must agree.</param>
    public LinkageModelBuilder BlockAtMost(int maxBlock, params string[] fieldNames)
    {
        _rules.Add(new BlockingRule { Fields = fieldNames, MaxBlock = maxBlock });
        return this;
    }

    /// <summary>Adds a comparison; the null level and the last level are added for it.</summary>
    /// <param name="field">The field compared.</param>
    /// <param name="levels">Adds the levels in between, strictest first.</param>
    public LinkageModelBuilder Compare(string field, Action<ComparisonBuilder> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var builder = new ComparisonBuilder(field);
        levels(builder);
        _comparisons.Add(builder.Build());
        return this;
    }

    /// <summary>Adds a test that forbids a link.</summary>
    /// <param name="test">The test; it names its field.</param>
    public LinkageModelBuilder Veto(LevelTest test)
    {
        _vetoes.Add(test);
        return this;
    }

    /// <summary>States or says how to estimate the prior probability of a match.</summary>
    /// <param name="prior">The prior.</param>
    public LinkageModelBuilder Prior(Prior prior)
    {
        _model = _model with { Prior = prior };
        return this;
    }

    /// <summary>Adds a training session.</summary>
    /// <param name="fieldNames">The fields whose agreement makes its pairs.</param>
    public LinkageModelBuilder TrainOn(params string[] fieldNames)
    {
        _sessions.Add(new BlockingRule { Fields = fieldNames });
        return this;
    }

    /// <summary>Sets the probabilities from which pairs are linked and kept for review.</summary>
    /// <param name="link">The threshold of a link, 0 to 1.</param>
    /// <param name="review">The threshold of review, at most <paramref name="link"/>; null keeps none.</param>
    public LinkageModelBuilder Thresholds(double link, double? review = null)
    {
        _model = _model with { Threshold = link, Review = review };
        return this;
    }

    /// <summary>Says how links become entities.</summary>
    /// <param name="cluster">The plan.</param>
    public LinkageModelBuilder Cluster(ClusterPlan cluster)
    {
        _model = _model with { Cluster = cluster };
        return this;
    }

    /// <summary>Builds and checks the model.</summary>
    /// <exception cref="DocumentException">The model has problems; the exception lists all of them.</exception>
    public LinkageModel Build() => (_model with
    {
        Fields = [.. _fields],
        Blocking = [.. _rules],
        Comparisons = [.. _comparisons],
        Vetoes = [.. _vetoes],
        Training = _model.Training with { Sessions = [.. _sessions] },
    }).Checked();
}
