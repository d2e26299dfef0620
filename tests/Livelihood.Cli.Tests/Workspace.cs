using System.Globalization;
using System.Text;

namespace Livelihood.Cli.Tests;

/// <summary>A folder of its own for one test, and the command line run in it.</summary>
internal sealed class Workspace : IDisposable
{
    public const string Model = """
        { "kind": "livelihood/linkage", "id": "people", "version": "1",
          "fields": { "name": { "standardise": ["fold-case"] }, "birth": { "type": "date" }, "town": {} },
          "block": [ ["name"], ["birth"] ],
          "compare": [
            { "field": "name", "levels": [ "null", { "exact": true, "m": 0.9, "u": 0.01 }, { "else": true, "m": 0.1, "u": 0.99 } ] },
            { "field": "birth", "levels": [ "null", { "exact": true, "m": 0.9, "u": 0.01 }, { "else": true, "m": 0.1, "u": 0.99 } ] },
            { "field": "town", "levels": [ "null", { "exact": true, "m": 0.8, "u": 0.2 }, { "else": true, "m": 0.2, "u": 0.8 } ] } ],
          "prior": 0.1, "threshold": 0.9 }
        """;

    public const string People = """
        id,name,birth,town,truth
        1,Ada,1970-01-01,Como,a
        2,ada,1970-01-01,Como,a
        3,Bo,1980-02-02,Bath,b
        4,Bo,1981-02-02,Jos,c

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("livelihood-");

    public string this[string name] => Path.Combine(folder.FullName, name);

    public string Error { get; private set; } = "";

    public string Output { get; private set; } = "";

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text, new UTF8Encoding(false));
        return this[name];
    }

    /// <summary>Writes a file of one row repeated, with row numbers for identifiers where asked.</summary>
    public string WriteRows(string name, string header, int rows, Func<int, string> row)
    {
        using var file = new StreamWriter(this[name]) { NewLine = "\n" };
        file.WriteLine(header);
        for (int i = 1; i <= rows; i++) file.WriteLine(row(i));
        return this[name];
    }

    public int Run(params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        int code = CommandLine.Run(args, output, error, cancellation: TestContext.Current.CancellationToken);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    /// <summary>Links files of this folder into <c>out</c>.</summary>
    public int Link(string model, string file, params string[] more) => Run(["link", this[model], this[file], "--out", this["out"], .. more]);

    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>The names of all that is in the folder.</summary>
    public IReadOnlyList<string> Names() => [.. folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Delete(recursive: true);
}
