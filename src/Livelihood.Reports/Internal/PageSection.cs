namespace Livelihood.Reports.Internal;

/// <summary>Holds one section of a page.</summary>
/// <param name="Id">Its anchor: letters and hyphens.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Body">What stands below the heading.</param>
internal sealed record PageSection(string Id, string Title, Html Body);
