using System.Collections.Frozen;
using System.Collections.Immutable;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Recording;

/// <summary>
/// Which subjects are parts of which: one whose name holds the name of another («unit 2 of the Bushehr plant», "the
/// Bushehr plant") is a part or a kind of it. Immutable.
/// </summary>
internal sealed class SubjectParts
{
    // A name of one word ("swap") is held by too many.
    private const int FewestWords = 2;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _wholes;

    public SubjectParts(Registry registry)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var subjects = registry.Entries.Where(e => e.Kind == EntryKind.Subject).ToArray();
        foreach (var (subject, name) in subjects.SelectMany(s => Names(s).Select(n => (s, n))))
        {
            names.TryAdd(string.Join(' ', name), subject.Id);
        }

        _wholes = subjects
            .Select(s => (s.Id, Wholes: Names(s).SelectMany(Inner).Select(i => names.GetValueOrDefault(i, s.Id)).Distinct().Where(id => id != s.Id).ToImmutableArray()))
            .Where(s => !s.Wholes.IsEmpty)
            .ToFrozenDictionary(s => s.Id, s => s.Wholes, StringComparer.Ordinal);
    }

    /// <summary>The subjects that a subject is a part of.</summary>
    public ImmutableArray<string> WholesOf(string subject) => _wholes.GetValueOrDefault(subject, []);

    private static IEnumerable<string[]> Names(RegistryEntry subject) =>
        Languages.All.SelectMany(l => subject.Words(l, NameForm.Name))
            .Select(n => Normalizer.Fold(n).Split([' ', '-', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            .Where(n => n.Length >= FewestWords);

    /// <summary>The runs of a name's words that are shorter than it.</summary>
    private static IEnumerable<string> Inner(string[] name)
    {
        for (var first = 0; first < name.Length; first++)
        {
            for (var end = first + FewestWords; end <= name.Length; end++)
            {
                if (end - first < name.Length)
                {
                    yield return string.Join(' ', name[first..end]);
                }
            }
        }
    }
}
