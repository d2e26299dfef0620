// Makes two offices' files about one population, links them, and shows how right that is and why. Usage: People [FOLDER [PEOPLE]]
using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Linkage;
using Livelihood.Linkage.Evaluating;
using Livelihood.Linkage.Training;
using Livelihood.Reports;
using Livelihood.Samples.People.Making;
using Livelihood.Samples.People.Showing;

string folder = args.Length > 0 ? args[0] : Path.Combine("out", "people");
int people = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 4000;
string[] files = [Path.Combine(folder, "register.csv"), Path.Combine(folder, "applications.csv")];
var stages = new StageTable();

stages.Run("make", () => Make(people), rows => $"{rows:N0} records about {people:N0} people in {files[0]} and {files[1]}");
Table[] tables = stages.Run("read", () => Array.ConvertAll(files, file => CsvTable.Read(file).Table), t => $"{t.Sum(table => table.RowCount):N0} rows, all as text");

LinkageModel model = LinkageModel.Load(Path.Combine(AppContext.BaseDirectory, "people.json"));
LinkageSource[] sources = [.. tables.Select(t => new LinkageSource { Name = t.Name, Table = t, IdColumn = "id" })];
LinkageRecords records = stages.Run("prepare", () => LinkageRecords.Prepare(model, sources), r => $"{model.Fields.Count} fields standardised");
TrainingResult training = stages.Run("train", () => LinkageTrainer.Train(model, records), t => $"from the records alone, in {t.Sessions.Count} sessions, without a label");
LinkageResult result = stages.Run("link", () => Linker.Link(training.Model, records), r => $"{r.Compared:N0} pairs compared, {r.Pairs.Count(p => p.Decision == PairDecision.Link):N0} linked");

int[] truth = TruthColumn.Read(records, "person");
LinkageEvaluation judged = stages.Run("judge", () => LinkageEvaluation.Of(result, truth), e => $"{e.Links.TruePairs:N0} true pairs, {e.Blocking.Lost:N0} lost to blocking");
string report = Path.Combine(folder, "report.html");
stages.Run("report", () => Report(), path => $"{path} (open it in a browser)");

AccuracyTable.Print(Console.Out, result, truth, judged);
Console.WriteLine();
stages.Print(Console.Out);
Console.WriteLine();
InstructivePairs.Print(Console.Out, result);
Console.WriteLine($"Everything at a glance: {report}");

int Make(int count)
{
    Directory.CreateDirectory(folder);
    var draw = new Draw(seed: 20260701);
    (List<PersonRecord> register, List<PersonRecord> applications) = Offices.Write(Population.Make(count, draw), draw);
    CsvTable.Write(PersonRecord.ToTable("register", register), files[0]);
    CsvTable.Write(PersonRecord.ToTable("applications", applications), files[1]);
    return register.Count + applications.Count;
}

string Report()
{
    using FileStream page = File.Create(report);
    LinkageReport.Write(new LinkageReportInput { Result = result, Training = training, Evaluation = judged }, page);
    return report;
}
