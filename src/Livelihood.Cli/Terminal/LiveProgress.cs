using System.Globalization;
using Livelihood.Linkage;
using Spectre.Console;

namespace Livelihood.Cli.Terminal;

/// <summary>Shows a moving line on a terminal, and one line per finished stage above it.</summary>
internal sealed class LiveProgress : IRunProgress
{
    private readonly IAnsiConsole _console;
    private readonly StatusContext _context;
    private string _stage = "";
    private long _shownPercent = -1;

    private LiveProgress(IAnsiConsole console, StatusContext context)
    {
        _console = console;
        _context = context;
    }

    /// <summary>Runs work with a moving line on the terminal.</summary>
    public static T Show<T>(TextWriter output, Func<IRunProgress, T> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        return console.Status().Start("starting", context => work(new LiveProgress(console, context)));
    }

    public void Begin(string stage)
    {
        _stage = stage;
        _context.Status(Markup.Escape(stage));
    }

    public void End(string summary, TimeSpan took)
        => _console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[green]✓[/] {_stage,-9} [grey]{took.TotalSeconds,6:F2} s[/]  {summary}");

    public void Report(LinkageProgress value)
    {
        long percent = value.Total > 0 ? 100 * value.Done / value.Total : 0;
        // Many threads report; a line that has not changed is not worth the lock behind it.
        if (value.Total > 0 && Interlocked.Exchange(ref _shownPercent, percent) == percent) return;
        _context.Status(Markup.Escape(value.Total > 0 ? string.Create(CultureInfo.InvariantCulture, $"{_stage}: {value.Stage} {percent} %") : $"{_stage}: {value.Stage}"));
    }
}
