using System.Globalization;
using Livelihood.Linkage;
using Spectre.Console;

namespace Livelihood.Cli.Terminal;

/// <summary>Shows a moving line on a terminal, and one line per finished stage above it.</summary>
internal sealed class LiveProgress : IRunProgress
{
    private readonly IAnsiConsole console;
    private readonly StatusContext context;
    private string stage = "";
    private long shownPercent = -1;

    private LiveProgress(IAnsiConsole console, StatusContext context)
    {
        this.console = console;
        this.context = context;
    }

    /// <summary>Runs work with a moving line on the terminal.</summary>
    public static T Show<T>(TextWriter output, Func<IRunProgress, T> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        return console.Status().Start("starting", context => work(new LiveProgress(console, context)));
    }

    public void Begin(string stage)
    {
        this.stage = stage;
        context.Status(Markup.Escape(stage));
    }

    public void End(string summary, TimeSpan took)
        => console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[green]✓[/] {stage,-9} [grey]{took.TotalSeconds,6:F2} s[/]  {summary}");

    public void Report(LinkageProgress value)
    {
        long percent = value.Total > 0 ? 100 * value.Done / value.Total : 0;
        // Many threads report; a line that has not changed is not worth the lock behind it.
        if (value.Total > 0 && Interlocked.Exchange(ref shownPercent, percent) == percent) return;
        context.Status(Markup.Escape(value.Total > 0 ? string.Create(CultureInfo.InvariantCulture, $"{stage}: {value.Stage} {percent} %") : $"{stage}: {value.Stage}"));
    }
}
