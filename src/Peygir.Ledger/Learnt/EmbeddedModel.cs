namespace Peygir.Ledger.Learnt;

/// <summary>The models that ship with the library.</summary>
internal static class EmbeddedModel
{
    /// <summary>Reads one.</summary>
    /// <exception cref="InvalidOperationException">This build has none of that name.</exception>
    public static T Open<T>(string file, Func<Stream, T> read)
    {
        using var stream = typeof(EmbeddedModel).Assembly.GetManifestResourceStream("models/" + file)
            ?? throw new InvalidOperationException($"This build has no model {file}. Run `peygir learn`, then build again.");
        return read(stream);
    }
}
