namespace Livelihood.Cli.Linking;

/// <summary>Accounts for one file that was read or written.</summary>
/// <param name="Name">The file's name without its folder.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The digest of its bytes, in lower-case hexadecimal digits.</param>
internal sealed record FileAccount(string Name, long Bytes, string Sha256);
