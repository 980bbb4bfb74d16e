using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Peygir.Ledger.Exports;

/// <summary>Tells what was written already, by 128 bits of a hash: 16 bytes a thing, however long its id is.</summary>
internal sealed class Seen
{
    private readonly HashSet<UInt128> _seen = [];

    /// <summary>Whether a thing of a kind is met for the first time.</summary>
    public bool First(string kind, string id) => _seen.Add(
        MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\0{id}"))));
}
