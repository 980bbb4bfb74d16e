using System.Security.Cryptography;
using System.Text;

namespace Peygir.Ledger.Linking;

/// <summary>Ids of commitments.</summary>
internal static class CommitmentIds
{
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Length = 12;

    /// <summary>The id of the commitment that a statement opens: the same whoever adds it, and in whatever order.</summary>
    public static string Of(string statement)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(statement), hash);
        Span<char> id = stackalloc char[Length + 1];
        id[0] = 'c';
        for (var i = 0; i < Length; i++)
        {
            var bit = i * 5;
            var pair = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
            id[i + 1] = Digits[(pair >> (11 - (bit % 8))) & 31];
        }

        return new(id);
    }
}
