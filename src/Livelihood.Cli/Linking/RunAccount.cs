using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Livelihood.Cli.Terminal;
using Livelihood.Linkage;
using Livelihood.Linkage.Blocking;
using Livelihood.Linkage.Training;

namespace Livelihood.Cli.Linking;

/// <summary>Writes report.json: what went in, what every stage came to, what came out. Only the last part, <c>run</c>, differs from run to run.</summary>
internal static class RunAccount
{
    public static string Text(LinkOutcome outcome, LinkRequest request, IReadOnlyList<FileAccount> written, StageTimes stages)
        => ProblemsJson.Text(writer =>
        {
            writer.WriteStartObject();
            writer.WriteBoolean("done", true);
            writer.WriteString("version", typeof(RunAccount).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]);
            Model(writer, outcome.Result.Model);
            Inputs(writer, outcome.Files);
            Counts(writer, outcome.Result);
            Blocking(writer, outcome.Result.Blocking);
            if (outcome.Training is { } training) Training(writer, training);
            if (outcome.Evaluation is { } evaluation) EvaluationJson.Write(writer, evaluation, request.Truth!);
            Texts(writer, "notes", outcome.Notes);
            Outputs(writer, written);
            Run(writer, request, stages);
            writer.WriteEndObject();
        });

    private static void Model(Utf8JsonWriter writer, LinkageModel model)
    {
        writer.WriteStartObject("model");
        writer.WriteString("id", model.Id);
        writer.WriteString("version", model.Version);
        writer.WriteString("fingerprint", model.Fingerprint().ToString());
        writer.WriteNumber("threshold", model.Threshold);
        if (model.Review is { } review) writer.WriteNumber("review", review);
        writer.WriteEndObject();
    }

    private static void Inputs(Utf8JsonWriter writer, IReadOnlyList<InputFile> files)
    {
        writer.WriteStartArray("inputs");
        foreach (InputFile file in files)
        {
            FileAccount account = file.Account.GetAwaiter().GetResult();
            writer.WriteStartObject();
            writer.WriteString("source", file.Source.Name);
            File(writer, account);
            writer.WriteNumber("rows", file.Read.Census.In);
            writer.WriteNumber("accepted", file.Read.Census.Accepted);
            writer.WriteNumber("rejected", file.Read.Census.Rejected);
            if (file.Source.IdColumn is { } id) writer.WriteString("id", id);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Counts(Utf8JsonWriter writer, LinkageResult result)
    {
        writer.WriteStartObject("counts");
        writer.WriteNumber("records", result.Records.Count);
        writer.WriteNumber("compared", result.Compared);
        writer.WriteNumber("links", result.Pairs.LongCount(p => p.Decision == PairDecision.Link));
        writer.WriteNumber("review", result.Pairs.LongCount(p => p.Decision == PairDecision.Review));
        writer.WriteNumber("outranked", result.Pairs.LongCount(p => p.Decision == PairDecision.Outranked));
        writer.WriteNumber("entities", result.Entities);
        writer.WriteEndObject();
    }

    private static void Blocking(Utf8JsonWriter writer, BlockingReport blocking)
    {
        writer.WriteStartArray("blocking");
        foreach (RuleReport rule in blocking.Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rule.Rule.Label);
            writer.WritePropertyName("pairs");
            writer.WriteRawValue(rule.Pairs.ToString(System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteNumber("marginal", rule.Marginal);
            writer.WriteNumber("cumulative", rule.Cumulative);
            writer.WriteNumber("largestBlock", rule.LargestBlock);
            writer.WriteNumber("skippedBlocks", rule.Skipped.Count);
            writer.WriteNumber("skippedPairs", rule.Skipped.Sum(s => s.Pairs));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Training(Utf8JsonWriter writer, TrainingResult training)
    {
        writer.WriteStartObject("training");
        writer.WriteNumber("randomPairs", training.RandomPairs);
        writer.WriteBoolean("allPairs", training.AllPairs);
        writer.WriteString("prior", training.PriorBasis);
        writer.WriteStartArray("sessions");
        foreach (TrainingSession session in training.Sessions)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", session.Rule);
            Texts(writer, "comparisons", session.Comparisons);
            writer.WriteNumber("pairs", session.Pairs);
            writer.WriteNumber("rounds", session.Rounds);
            writer.WriteBoolean("converged", session.Converged);
            writer.WriteNumber("matches", session.Matches);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        Texts(writer, "notes", training.Notes.Select(n => n.Text));
        writer.WriteEndObject();
    }

    private static void Outputs(Utf8JsonWriter writer, IReadOnlyList<FileAccount> written)
    {
        writer.WriteStartArray("outputs");
        foreach (FileAccount file in written)
        {
            writer.WriteStartObject();
            File(writer, file);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Run(Utf8JsonWriter writer, LinkRequest request, StageTimes stages)
    {
        writer.WriteStartObject("run");
        writer.WriteNumber("threads", request.Threads);
        Times(writer, "seconds", stages, t => t.Elapsed);
        Times(writer, "processorSeconds", stages, t => t.Processor);
        using Process process = Process.GetCurrentProcess();
        writer.WriteNumber("peakBytes", process.PeakWorkingSet64);
        writer.WriteEndObject();
    }

    private static void Times(Utf8JsonWriter writer, string name, StageTimes stages, Func<StageTime, TimeSpan> time)
    {
        writer.WriteStartObject(name);
        foreach (StageTime stage in stages.Taken) writer.WriteNumber(stage.Stage, Math.Round(time(stage).TotalSeconds, 3));
        writer.WriteEndObject();
    }

    private static void File(Utf8JsonWriter writer, FileAccount account)
    {
        writer.WriteString("file", account.Name);
        writer.WriteNumber("bytes", account.Bytes);
        writer.WriteString("sha256", account.Sha256);
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
