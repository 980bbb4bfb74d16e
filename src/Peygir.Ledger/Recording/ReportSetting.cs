using System.Collections.Immutable;
using Peygir.Text;

namespace Peygir.Ledger.Recording;

/// <summary>What the report around a statement names, nearest first.</summary>
internal sealed class ReportSetting
{
    // The sentence before and the one before that say what "it" is; further back another thing may be spoken of.
    private static readonly Nearness[] s_sentences = [Nearness.Sentence, Nearness.Before, Nearness.FarBefore];
    private readonly TaggedText _text;
    private readonly ReportTraits _traits;
    private readonly ImmutableArray<(string Sort, string Value)> _headline;
    private readonly ImmutableArray<(string Sort, string Value)> _report;

    /// <param name="text">The report's text.</param>
    /// <param name="traits">What it names.</param>
    /// <param name="headline">What its headline names, and where; null where it has none.</param>
    public ReportSetting(TaggedText text, ReportTraits traits, (ReportTraits Traits, TokenRange Range)? headline)
    {
        _text = text;
        _traits = traits;
        _headline = headline is { } h ? [.. h.Traits.All(h.Range)] : [];
        _report = [.. headline is { } title ? title.Traits.Named(title.Range) : [], .. traits.Named(new(0, text.Tokens.Length))];
    }

    /// <summary>What is named around a statement that begins in a sentence, each once, as <see cref="SettingEntry"/> writes it.</summary>
    public ImmutableArray<string> Of(int sentence)
    {
        var entries = s_sentences.Where(n => Before(n) <= sentence)
            .SelectMany(n => At(_traits.All(_text.Sentences[sentence - Before(n)]), n))
            .Concat(At(_headline, Nearness.Headline))
            .OrderBy(e => e.Nearness)
            .Concat(At(_report, Nearness.Report));
        return [.. entries.DistinctBy(e => (e.Sort, e.Value)).Select(e => e.ToString())];
    }

    private static IEnumerable<SettingEntry> At(IEnumerable<(string Sort, string Value)> named, Nearness nearness) =>
        named.Select(n => new SettingEntry(n.Sort, nearness, n.Value));

    private static int Before(Nearness nearness) => Array.IndexOf(s_sentences, nearness);
}
