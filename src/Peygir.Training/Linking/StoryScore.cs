using System.Globalization;
using Peygir.Ledger;
using Peygir.Text;

namespace Peygir.Training.Linking;

/// <summary>
/// How well commitments agree with the annotated threads, counted as the stories' score.py counts; counts of several
/// ledgers can be added up, each for the stories it was not learnt from.
/// </summary>
internal sealed class StoryScore
{
    private const double SameSpan = 0.4;
    private readonly Dictionary<string, (int Both, int Wrong, int Missed)> _byStory = new(StringComparer.Ordinal);
    private (int Found, int Of) _mentions;
    private (int Found, int Of) _across;
    private (int Both, int Wrong, int Missed, int NotFound) _links;
    private (int Right, int Of) _deadlines;
    private (int Right, int Of) _slips;
    private (int Right, int Of) _status;
    private (int Right, int Of) _debtors;

    /// <summary>Told of each thread that is wrong in something.</summary>
    public Action<string>? Log { get; init; }

    public double Links => F1(_links.Both, _links.Wrong, _links.Missed);

    public double LinksAll => F1(_links.Both, _links.Wrong, _links.Missed + _links.NotFound);

    public double LinksMacro => _byStory.Values.Select(s => F1(s.Both, s.Wrong, s.Missed)).DefaultIfEmpty().Average();

    public double Across => Share(_across);

    public double Mentions => Share(_mentions);

    public double Deadlines => Share(_deadlines);

    public double Slips => Share(_slips);

    public double Status => Share(_status);

    public double Debtors => Share(_debtors);

    /// <summary>Counts what belongs to some stories: the threads of theirs, and the pairs of mentions whose later one is in a report of theirs.</summary>
    public void Add(StoryCorpus corpus, IReadOnlyCollection<Commitment> commitments, Func<string, bool> isCounted)
    {
        var reports = corpus.Reports.ToDictionary(r => r.Report.Id, r => r.Report, StringComparer.Ordinal);
        var byId = commitments.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var inReport = commitments.SelectMany(c => c.Mentions.Select(m => (m.Statement.Report, m.Statement.Span, c.Id))).ToLookup(m => m.Report, StringComparer.Ordinal);
        var threads = new Dictionary<(string Report, TextSpan Span), HashSet<string>>();
        foreach (var (thread, mention) in corpus.Threads.SelectMany(t => t.Mentions.Select(m => (t.Id, m))))
        {
            (threads.TryGetValue(mention, out var of) ? of : threads[mention] = []).Add(thread);
        }

        var spans = threads.Keys.OrderBy(s => reports[s.Report].Day).ThenBy(s => s.Report, StringComparer.Ordinal).ThenBy(s => s.Span.Start).ToArray();
        var found = spans.ToDictionary(s => s, s => Holders(s.Span, inReport[s.Report].Select(m => (m.Span, m.Id))));
        for (var b = 0; b < spans.Length; b++)
        {
            var story = StoryCorpus.StoryOf(spans[b].Report);
            if (!isCounted(story))
            {
                continue;
            }

            _mentions = (_mentions.Found + (found[spans[b]].Count > 0 ? 1 : 0), _mentions.Of + 1);
            for (var a = 0; a < b; a++)
            {
                var same = threads[spans[a]].Overlaps(threads[spans[b]]);
                var isFound = found[spans[a]].Count > 0 && found[spans[b]].Count > 0;
                var joined = found[spans[a]].Overlaps(found[spans[b]]);
                var differ = reports[spans[a].Report].Language != reports[spans[b].Report].Language;
                AddPair(same, joined, isFound, differ, StoryCorpus.StoryOf(spans[a].Report) == story ? story : null);
            }
        }

        foreach (var thread in corpus.Threads.Where(t => isCounted(t.Story)))
        {
            var votes = thread.Mentions.SelectMany(m => found[m]).GroupBy(id => id).ToArray();
            var best = votes.Length == 0 ? null : byId[votes.MaxBy(v => v.Count())!.Key];
            AddThread(thread, best);
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"mentions {Mentions:0.000}, pairs right {_links.Both}, wrong {_links.Wrong}, missed {_links.Missed}, links {Links:0.000}, links_all {LinksAll:0.000}, links_macro {LinksMacro:0.000}, across {Across:0.000}, deadlines {Deadlines:0.000}, slips {Slips:0.000}, status {Status:0.000}, debtors {Debtors:0.000}; by story {string.Join(' ', _byStory.OrderBy(s => s.Key).Select(s => $"{s.Key} {F1(s.Value.Both, s.Value.Wrong, s.Value.Missed):0.00}"))}");

    private void AddPair(bool same, bool joined, bool isFound, bool differ, string? story)
    {
        var (both, wrong, missed) = (same && joined ? 1 : 0, joined && !same ? 1 : 0, same && !joined ? 1 : 0);
        if (story is not null)
        {
            var s = _byStory.GetValueOrDefault(story);
            _byStory[story] = (s.Both + both, s.Wrong + wrong, s.Missed + missed);
        }

        if (!isFound)
        {
            _links.NotFound += missed;
            return;
        }

        _links = (_links.Both + both, _links.Wrong + wrong, _links.Missed + missed, _links.NotFound);
        if (same && differ)
        {
            _across = (_across.Found + both, _across.Of + 1);
        }
    }

    private void AddThread(StoryThread thread, Commitment? c)
    {
        var wrong = new List<string>();
        if (!thread.Deadlines.IsEmpty)
        {
            var last = c?.Deadlines.Where(d => d.Said is not null).ToArray() is { Length: > 0 } stated
                ? Iso(stated.MaxBy(d => d.Said)!.Deadline.End) : "";
            var right = last == thread.Deadlines.MaxBy(d => d.Said).Deadline;
            _deadlines = Count(_deadlines, right, $"deadline {last} for {thread.Deadlines.MaxBy(d => d.Said).Deadline}");
        }

        if (thread.Deadlines.Length > 1 && thread.SlipDays is { } slip)
        {
            _slips = Count(_slips, c?.SlipDays == slip, $"slip {c?.SlipDays} for {slip}");
        }

        if (thread.Mentions.Length > 1)
        {
            var status = c?.Status switch
            {
                CommitmentStatus.KeptLate => "kept",
                CommitmentStatus.Conditional => "open",
                { } s => s.ToString().ToLowerInvariant(),
                null => "",
            };
            _status = Count(_status, status == thread.Status, $"status {status} for {thread.Status}");
        }

        if (c is not null)
        {
            _debtors = Count(_debtors, thread.Debtors.ToHashSet().SetEquals(c.Debtors), $"debtors {string.Join(' ', c.Debtors)} for {string.Join(' ', thread.Debtors)}");
        }

        if (wrong.Count > 0)
        {
            Log?.Invoke($"{thread.Id}: {string.Join("; ", wrong)}");
        }

        (int, int) Count((int Right, int Of) counts, bool right, string what)
        {
            if (!right)
            {
                wrong.Add(what);
            }

            return (counts.Right + (right ? 1 : 0), counts.Of + 1);
        }
    }

    private static HashSet<string> Holders(TextSpan span, IEnumerable<(TextSpan Span, string Id)> mentions)
    {
        var near = mentions.Select(m => (m.Id, Share: Overlap(span, m.Span))).Where(m => m.Share >= SameSpan).ToArray();
        var best = near.Select(n => n.Share).DefaultIfEmpty().Max();
        return [.. near.Where(n => n.Share == best).Select(n => n.Id)];
    }

    private static double Overlap(TextSpan a, TextSpan b)
    {
        var shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared <= 0 ? 0 : (double)shared / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }

    private static string Iso(NodaTime.LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static double F1(int both, int wrong, int missed) => both == 0 ? 0 : 2.0 * both / ((2.0 * both) + wrong + missed);

    private static double Share((int Part, int Of) share) => share.Of == 0 ? 0 : (double)share.Part / share.Of;
}
