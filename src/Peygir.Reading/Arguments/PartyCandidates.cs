using System.Collections.Immutable;
using Peygir.Reading.Statements;
using Peygir.Text;

namespace Peygir.Reading.Arguments;

/// <summary>
/// The states and bodies that may act in a statement or be addressed by it: the speaker's own side, the outlet's
/// state, and those that the report names.
/// </summary>
internal sealed class PartyCandidates
{
    private const int MostFromReport = 4;
    private readonly TaggedText _text;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly string[] _byCount;

    public PartyCandidates(TaggedText text, ImmutableArray<RegistryMatch> matches, string outlet)
    {
        _text = text;
        Named = [.. matches.Where(m => m.Kind is EntryKind.State or EntryKind.Body)];
        Outlet = outlet;
        foreach (var match in Named)
        {
            _counts[match.Id] = _counts.GetValueOrDefault(match.Id) + 1;
        }

        _byCount = [.. _counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key)];
    }

    /// <summary>The places where the report names a state or a body, in text order.</summary>
    public ImmutableArray<RegistryMatch> Named { get; }

    /// <summary>The outlet's state; "" where it is not known.</summary>
    public string Outlet { get; }

    /// <summary>How many parties the report names.</summary>
    public int Parties => _counts.Count;

    /// <summary>How often the report names a party.</summary>
    public int Count(string party) => _counts.GetValueOrDefault(party);

    /// <summary>Its place among those named most, from 0; -1 where the report does not name it.</summary>
    public int Rank(string party) => Array.IndexOf(_byCount, party);

    /// <summary>The candidates of a statement in a fixed order, each once.</summary>
    public IReadOnlyList<string> Of(TokenRange statement, string side)
    {
        var candidates = new List<string>();
        void Add(string id)
        {
            if (id.Length > 0 && !candidates.Contains(id))
            {
                candidates.Add(id);
            }
        }

        Add(side);
        var sentence = SentencePieces.Around(_text, statement);
        foreach (var match in Within(new(sentence.First, Math.Max(sentence.End, statement.End))))
        {
            Add(match.Id);
        }

        Add(Outlet);
        foreach (var id in _byCount.Take(MostFromReport))
        {
            Add(id);
        }

        return candidates;
    }

    /// <summary>The places in a stretch where a state or a body is named, in text order.</summary>
    public ReadOnlySpan<RegistryMatch> Within(TokenRange range)
    {
        var first = TokenRanges.FirstAt(Named, range.First);
        return Named.AsSpan(first, TokenRanges.FirstAt(Named, range.End) - first);
    }

    /// <summary>The places before a token where a state or a body is named, in text order.</summary>
    public ReadOnlySpan<RegistryMatch> Before(int token) => Named.AsSpan(0, TokenRanges.FirstAt(Named, token));
}
