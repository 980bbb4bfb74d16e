using System.Collections.Frozen;
using System.Reflection;
using Peygir.Text;
using Peygir.Time.Grammar;

namespace Peygir.Time.Lexicon;

/// <summary>
/// Words and phrases with what they stand for. A line of the file: a label, a tab, then folded words parted by spaces;
/// * stands for any ending, _ parts the words of a phrase as tokens are cut («рабоч*_мест*»).
/// </summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTable<T>
    where T : class
{
    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly StemTable<Entry> _stems;
    private readonly (string First, T Value)[] _firsts;

    /// <summary>Reads a table.</summary>
    /// <param name="resource">The name of the embedded file.</param>
    /// <param name="parse">Makes the value of a label and of what the third column says, where there is one.</param>
    /// <param name="merge">Makes one value of two that stand at the same word.</param>
    public WordTable(string resource, Func<string, string?, T> parse, Func<T, T, T> merge)
    {
        var words = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var stems = new Dictionary<string, Entry>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            if (columns.Length < 2 || line[0] == '#')
            {
                continue;
            }

            var value = parse(columns[0], columns.Length > 2 ? columns[2] : null);
            foreach (var phrase in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = phrase.Split('_').Select(Word.Parse).ToArray();
                var table = parts[0].IsStem ? stems : words;
                var entry = table.TryGetValue(parts[0].Form, out var known) ? known : table[parts[0].Form] = new();
                entry.Add(parts[1..], value, merge);
            }
        }

        // A word that is known in full may begin a phrase that is known by its stem.
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = new(stems);
        _firsts = [.. words.Concat(stems).SelectMany(e => e.Value.Values.Select(v => (e.Key, v)))];
    }

    /// <summary>How words begin that stand, or begin a phrase that stands, for what is asked for.</summary>
    public Beginnings Beginnings(Func<T, bool> isAsked) => new(_firsts.Where(f => isAsked(f.Value)).Select(f => f.First));

    /// <summary>What a single word stands for; null where it stands for nothing.</summary>
    public T? Find(ReadOnlySpan<char> form) => _words.TryGetValue(form, out var entry) && entry.Value is not null ? entry.Value : _stems.Find(form)?.Value;

    /// <summary>The longest phrase that begins at a token and ends before another, and the index after it.</summary>
    public (T Value, int End)? Find(TokenSenses s, int at, int end)
    {
        if (at >= end)
        {
            return null;
        }

        var form = s.Form(at);
        return (_words.TryGetValue(form, out var entry) ? entry.Find(s, at, end) : null) ?? _stems.Find(form)?.Find(s, at, end);
    }

    /// <summary>A word of a phrase, or how it begins.</summary>
    private readonly record struct Word(string Form, bool IsStem)
    {
        public static Word Parse(string word) => new(Normalizer.Fold(word.TrimEnd('*')), word.EndsWith('*'));

        public bool Matches(ReadOnlySpan<char> form) => IsStem ? form.StartsWith(Form, StringComparison.Ordinal) : form.SequenceEqual(Form);
    }

    /// <summary>All that begins with one word.</summary>
    private sealed class Entry
    {
        private readonly List<(Word[] More, T Value)> _phrases = [];

        public T? Value { get; private set; }

        public IEnumerable<T> Values => _phrases.Select(p => p.Value).Concat(Value is { } single ? [single] : []);

        public void Add(Word[] rest, T value, Func<T, T, T> merge)
        {
            if (rest.Length == 0)
            {
                Value = Value is null ? value : merge(Value, value);
                return;
            }

            var same = _phrases.FindIndex(p => p.More.AsSpan().SequenceEqual(rest));
            if (same >= 0)
            {
                _phrases[same] = (rest, merge(_phrases[same].Value, value));
                return;
            }

            _phrases.Add((rest, value));
            _phrases.Sort((a, b) => b.More.Length.CompareTo(a.More.Length));
        }

        public (T Value, int End)? Find(TokenSenses s, int at, int end)
        {
            foreach (var (rest, value) in _phrases)
            {
                var n = 0;
                while (n < rest.Length && at + 1 + n < end && rest[n].Matches(s.Form(at + 1 + n)))
                {
                    n++;
                }

                if (n == rest.Length)
                {
                    return (value, at + 1 + n);
                }
            }

            return Value is { } single ? (single, at + 1) : null;
        }
    }
}
