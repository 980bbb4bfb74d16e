using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Peygir.Text;

namespace Peygir.Reading.Compiled;

/// <summary>Finds names in texts by a trie over folded forms, without unpacking it.</summary>
internal sealed class CompiledRegistry
{
    /// <summary>Names compete for the same words only within a layer.</summary>
    private const int Layers = NameLayers.Count - 1;

    private readonly RegistryImage _image;
    private readonly EntryKind[] _kinds;
    private readonly string[] _ids;
    private readonly Lazy<ImmutableArray<RegistryEntry>> _entries;
    private readonly Lazy<FrozenDictionary<(EntryKind, string), RegistryEntry>> _index;
    private readonly Lazy<FrozenDictionary<string, string>> _outlets;

    public CompiledRegistry(byte[] bytes)
    {
        _image = new(bytes);
        (_kinds, _ids) = EntryCoding.ReadHeads(_image.Entries);
        _entries = new(() => EntryCoding.Read(_image.Entries));
        _index = new(() => Entries.ToFrozenDictionary(e => (e.Kind, e.Id)));
        _outlets = new(NameOutlets);
    }

    public ImmutableArray<RegistryEntry> Entries => _entries.Value;

    public FrozenDictionary<(EntryKind, string), RegistryEntry> Index => _index.Value;

    public FrozenDictionary<string, string> Outlets => _outlets.Value;

    public ImmutableArray<RegistryMatch> Find(TaggedText text)
    {
        var count = text.Tokens.Length;
        var words = ArrayPool<int>.Shared.Rent(count);
        try
        {
            Number(text, words.AsSpan(0, count));
            return Walk(text, words.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(words);
        }
    }

    private void Number(TaggedText text, Span<int> words)
    {
        var slots = _image.WordSlots;
        var starts = _image.WordStarts;
        var chars = _image.WordChars;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = RegistryImage.FindWord(text.Form(i), slots, starts, chars);
        }
    }

    private ImmutableArray<RegistryMatch> Walk(TaggedText text, ReadOnlySpan<int> words)
    {
        var keys = _image.EdgeKeys;
        var targets = _image.EdgeTargets;
        var first = _image.FirstOutputs;
        var outputs = _image.Outputs;
        var matches = ImmutableArray.CreateBuilder<RegistryMatch>();
        Span<int> free = stackalloc int[Layers];
        Span<(int End, Output Output)> best = stackalloc (int, Output)[Layers];
        free.Clear();
        for (var i = 0; i < words.Length; i++)
        {
            best.Clear();
            var node = 0;
            for (var end = i; end < words.Length && words[end] != 0;)
            {
                node = RegistryImage.Follow(node, words[end], keys, targets);
                end++;
                if (node == 0)
                {
                    break;
                }

                for (var o = first[node]; o < first[node + 1]; o++)
                {
                    var layer = NameLayers.Of(_kinds[outputs[o].Entry]);
                    if (free[layer] <= i && best[layer].End < end && Fits(text, i, outputs[o].Case))
                    {
                        best[layer] = (end, outputs[o]);
                    }
                }
            }

            if (best[0].End == 0 && free[0] <= i)
            {
                AddCompound(text, i, matches);
            }

            for (var layer = 0; layer < Layers; layer++)
            {
                if (best[layer] is { End: > 0 and var end, Output: var output })
                {
                    free[layer] = end;
                    matches.Add(new(new(i, end), _kinds[output.Entry], _ids[output.Entry], (NameForm)output.Form));
                }
            }
        }

        return matches.DrainToImmutable();
    }

    /// <summary>
    /// The parts of a compound that no name holds as a whole («российско-иранский», «Россия-Иран»). The first part must
    /// be known, or «северо-корейский» would speak of the South.
    /// </summary>
    private void AddCompound(TaggedText text, int token, ImmutableArray<RegistryMatch>.Builder matches)
    {
        var word = text.Form(token);
        var proper = char.IsUpper(text.Original[text.Tokens[token].Span.Start]);
        for (var hyphen = word.IndexOf('-'); hyphen > 0 && hyphen < word.Length - 1; hyphen = word.IndexOf('-'))
        {
            if (!AddPart(word[..(hyphen + 1)], token, matches) && !(proper && AddPart(word[..hyphen], token, matches)))
            {
                return;
            }

            word = word[(hyphen + 1)..];
            if (word.IndexOf('-') < 0)
            {
                AddPart(word, token, matches);
            }
        }
    }

    private bool AddPart(ReadOnlySpan<char> part, int token, ImmutableArray<RegistryMatch>.Builder matches)
    {
        var word = RegistryImage.FindWord(part, _image.WordSlots, _image.WordStarts, _image.WordChars);
        var node = word == 0 ? 0 : RegistryImage.Follow(0, word, _image.EdgeKeys, _image.EdgeTargets);
        if (node == 0)
        {
            return false;
        }

        foreach (var output in _image.Outputs[_image.FirstOutputs[node].._image.FirstOutputs[node + 1]])
        {
            if (_kinds[output.Entry] is EntryKind.State or EntryKind.Body)
            {
                matches.Add(new(new(token, token + 1), _kinds[output.Entry], _ids[output.Entry], (NameForm)output.Form));
                return true;
            }
        }

        return false;
    }

    private static bool Fits(TaggedText text, int token, CaseRule rule)
    {
        if (rule == CaseRule.Any)
        {
            return true;
        }

        var word = text.Tokens[token].Span.In(text.Original);
        return rule == CaseRule.AllCapitals ? !Letters.HasLower(word) : word.Length > 0 && char.IsUpper(word[0]);
    }

    private FrozenDictionary<string, string> NameOutlets()
    {
        var states = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var outlet in Entries.Where(e => e.Kind == EntryKind.Outlet))
        {
            foreach (var name in Languages.All.SelectMany(l => outlet.Words(l, NameForm.Name)).Append(outlet.Id))
            {
                states.TryAdd(name, outlet.State);
            }
        }

        return states.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
