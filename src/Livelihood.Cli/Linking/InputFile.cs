using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Linkage;

namespace Livelihood.Cli.Linking;

/// <summary>Holds one file that was read.</summary>
/// <param name="Source">Its table under the name that results show.</param>
/// <param name="Read">What reading it came to.</param>
/// <param name="Account">The digest of its bytes, made while other work goes on.</param>
internal sealed record InputFile(LinkageSource Source, CsvReadResult Read, Task<FileAccount> Account)
{
    /// <summary>The records.</summary>
    public Table Table => Source.Table;
}
