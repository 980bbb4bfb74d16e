namespace Peygir.Ledger.Exports;

/// <summary>Addresses in exports: those of the web as they are, those of the ledger's own things as URNs.</summary>
internal static class Links
{
    /// <summary>An address of the web, escaped; null where it is none, since others could do harm where they are followed.</summary>
    public static string? Web(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    /// <summary>"urn:peygir:commitment:c4k2…"; the id escaped where an address may not have it.</summary>
    public static string Urn(string kind, string id) => $"urn:peygir:{kind}:{Uri.EscapeDataString(id)}";
}
