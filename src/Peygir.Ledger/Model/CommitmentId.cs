using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Peygir.Ledger;

/// <summary>
/// Ids of commitments: "c" and twelve characters, which stand for 60 bits. They are hashes of what opened the
/// commitment, so that the same reports give the same ids whatever the order they come in.
/// </summary>
public static class CommitmentId
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private static readonly SearchValues<char> s_letters = SearchValues.Create(Alphabet);
    private const int Length = 13;
    private const int Bits = 5;

    // Its number, 0, stands for none where stores keep one.
    private const string None = "caaaaaaaaaaaa";

    /// <summary>The id of the commitment that a statement opens.</summary>
    public static string OpenedBy(string statement) => Of(statement);

    /// <summary>The id of the commitment that a statement opens when it is split off from another.</summary>
    internal static string SplitFrom(string commitment, string statement) => Of("split:" + commitment + ":" + statement);

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text) =>
        text is { Length: Length } && text[0] == 'c' && text.AsSpan(1).IndexOfAnyExcept(s_letters) < 0 && text != None;

    /// <summary>The number that stores keep for an id.</summary>
    internal static long Number(string id)
    {
        if (!IsValid(id))
        {
            throw new LedgerException($"\"{id}\" is no id of a commitment.", "Ids are a \"c\" and twelve letters and digits, as `peygir list` shows them.");
        }

        var number = 0L;
        foreach (var c in id.AsSpan(1))
        {
            number = (number << Bits) | (long)Alphabet.IndexOf(c, StringComparison.Ordinal);
        }

        return number;
    }

    /// <summary>The id of a number.</summary>
    internal static string Text(long number) => string.Create(CultureInfo.InvariantCulture, $"c{new Base32(number)}");

    private static string Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Text((long)(BinaryPrimitives.ReadUInt64BigEndian(hash) >> 4));
    }

    private readonly struct Base32(long number)
    {
        public override string ToString() => string.Create(Length - 1, number, static (text, n) =>
        {
            for (var i = text.Length - 1; i >= 0; i--, n >>= Bits)
            {
                text[i] = Alphabet[(int)(n & 31)];
            }
        });
    }
}
