using System.Buffers;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>Ids in tables.</summary>
internal static class ShortId
{
    private const int HashLength = 64;
    private const int Enough = 12;
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdef");

    /// <summary>A statement's id; where its report goes by its hash, with no more of that than tells it from others.</summary>
    public static string Of(string statement) => statement.LastIndexOf('#') is HashLength && statement.AsSpan(0, HashLength).IndexOfAnyExcept(s_digits) < 0
        ? string.Concat(statement.AsSpan(0, Enough), statement.AsSpan(HashLength))
        : statement;
}
