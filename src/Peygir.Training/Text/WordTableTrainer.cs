using System.Runtime.InteropServices;
using Peygir.Text;
using Peygir.Text.Tagging;

namespace Peygir.Training.Text;

/// <summary>Counts what goes with each form and each ending, and keeps only what shorter endings do not already say.</summary>
internal static class WordTableTrainer
{
    public static WordTable<T> Learn<T>(IEnumerable<(string Form, Upos Tag, T Value)> words)
        where T : notnull
    {
        var all = words.ToArray();
        var values = all.Select(w => w.Value).GroupBy(v => v).OrderByDescending(g => g.Count()).Select(g => g.Key).ToArray();
        var numbers = values.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => (ushort)p.i);
        var entries = new Dictionary<ulong, ushort>();
        for (var length = 0; length <= WordTable<T>.LongestEnding + 1; length++)
        {
            var known = new WordTable<T>(new(entries), values);
            var counts = new Dictionary<(string Ending, Upos Tag), Dictionary<ushort, int>>();
            foreach (var (form, tag, value) in all)
            {
                var whole = length > WordTable<T>.LongestEnding;
                if (!whole && form.Length < length)
                {
                    continue;
                }

                ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (whole ? form : form[^length..], tag), out _);
                tally ??= [];
                CollectionsMarshal.GetValueRefOrAddDefault(tally, numbers[value], out _)++;
            }

            foreach (var ((ending, tag), tally) in counts)
            {
                var (best, count) = tally.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First();
                var whole = length > WordTable<T>.LongestEnding;
                var said = known.Find(ending, tag);
                if ((whole || length == 0 || tally.Values.Sum() >= 2) && (said is null || !said.Equals(values[best]) || length == 0) && count > 0)
                {
                    entries[whole ? WordTable<T>.FormKey(ending, tag) : WordTable<T>.EndingKey(ending, tag)] = best;
                }
            }
        }

        return new(entries, values);
    }
}
