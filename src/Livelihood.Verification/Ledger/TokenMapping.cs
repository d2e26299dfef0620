namespace Livelihood.Verification.Ledger;

/// <summary>Holds what links a person to a token. It is personal data: keep it apart from the ledger, and delete it to erase the person.</summary>
/// <param name="PersonId">The person's id.</param>
/// <param name="Nonce">16 bytes or more that only this mapping knows, in hexadecimal digits.</param>
public sealed record TokenMapping(string PersonId, string Nonce)
{
    /// <summary>The type only, so that no log shows who a person is.</summary>
    public override string ToString() => nameof(TokenMapping);
}
