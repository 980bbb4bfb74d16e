using Peygir.Reading.Compiled;
using Peygir.Reading.Compiling;
using Peygir.Text;

namespace Peygir.Reading.Concepts;

/// <summary>All that a word or phrase of the vocabulary is found by.</summary>
internal static class WordPaths
{
    /// <summary>Light verbs that make an active and its passive of the same noun.</summary>
    private static readonly string[] s_making = ["کردن", "نمودن", "شدن", "گردیدن"];

    private static readonly string[] s_otherLight =
    [
        "دادن", "گرفتن", "یافتن", "زدن", "رساندن", "رسیدن", "آوردن", "داشتن", "خوردن", "گذاشتن", "بخشیدن", "پذیرفتن", "کشیدن", "دیدن", "انداختن", "ورزیدن", "بستن",
    ];

    private const int ShortestNominal = 4;
    private const int MostGaps = 4;

    public static IEnumerable<WordPath> Of(string phrase, Language language)
    {
        var written = Analyse(phrase, language);
        return language switch
        {
            Language.Persian => Of(written).Concat(WithLightVerb(written)).Concat(Spellings(phrase).SelectMany(s => Made(Of(Analyse(s, language))))),
            Language.Russian => Of(written).Concat(Declined(written)),
            _ => Of(written),
        };
    }

    private static IEnumerable<WordPath> Made(IEnumerable<WordPath> paths) => paths.Select(p => p with { Rank = PathRank.Made });

    private static Phrase Analyse(string phrase, Language language)
    {
        var text = TextAnalyzer.Default.Analyze(phrase, language);
        return new(text, [.. Enumerable.Range(0, text.Tokens.Length).Where(i => text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && !Skipped.Is(text, i))]);
    }

    private static IEnumerable<WordPath> Of(Phrase phrase)
    {
        var text = phrase.Text;
        if (phrase.Words is [var only])
        {
            var word = WordKeys.Of(text, only);
            if (text.Original.Length > 1 && !Letters.HasLower(text.Original) && text.Tokens[only].Capitalised)
            {
                yield return new([word.Capitals], PathRank.Written);
                yield break;
            }

            yield return new([word.Form], PathRank.Written);
            if (Stems.Of(text.Form(only), text.Language).Length >= Stems.Shortest(text.Language))
            {
                yield return new([word.FormStem], PathRank.Made);
            }

            yield break;
        }

        yield return new([.. phrase.Words.Select(i => WordKeys.Of(text, i).FormStem)], PathRank.Written);
        yield return new([.. phrase.Words.Select(i => WordKeys.Of(text, i).Stem)], PathRank.Made);
    }

    /// <summary>The stems of other cases, where they differ («рынок», «рынк-»).</summary>
    private static IEnumerable<WordPath> Declined(Phrase phrase)
    {
        var words = phrase.Words.Select(i => phrase.Text.Form(i).ToString()).ToArray();
        foreach (var form in RussianForms.Of(words, plural: true, proper: false, adjective: false))
        {
            if (form.Count > 1 || Stems.Of(form[0], Language.Russian).Length >= Stems.Shortest(Language.Russian))
            {
                yield return new([.. form.Select(w => WordKeys.StemOf(w, Language.Russian))], PathRank.Made);
            }
        }
    }

    /// <summary>What a noun with a light verb is found by: the noun alone, and the noun with verbs that say the same.</summary>
    private static IEnumerable<WordPath> WithLightVerb(Phrase phrase)
    {
        if (phrase.Words is not [.., var before, var last])
        {
            yield break;
        }

        var text = phrase.Text;
        var verb = text.Form(last).ToString();
        var making = s_making.Contains(verb);
        if (!making && !s_otherLight.Contains(verb))
        {
            yield break;
        }

        var nominal = phrase with { Words = phrase.Words[..^1] };
        var keys = nominal.Words.Select(i => WordKeys.Of(text, i).FormStem).ToArray();
        foreach (var other in making ? s_making : [])
        {
            yield return new([.. keys, WordKeys.StemOf(other, Language.Persian)], PathRank.Nominal);
        }

        // Adjectives and short words say too little without their verb («باز کردن», «کم کردن»).
        if (text.Tokens[before].Tag is Upos.Noun or Upos.Propn && (keys.Length > 1 || text.Form(before).Length >= ShortestNominal))
        {
            foreach (var path in Of(nominal))
            {
                yield return path.Rank == PathRank.Written ? path with { Rank = PathRank.Nominal } : path;
            }
        }
    }

    /// <summary>The phrase with spaces for some of its joiners, and joined where it has spaces.</summary>
    private static IEnumerable<string> Spellings(string phrase)
    {
        string[] parts = phrase.Split(' ', '\u200c');
        var gaps = parts.Length - 1;
        for (var joins = 0; gaps is > 0 and <= MostGaps && joins < 1 << gaps; joins++)
        {
            yield return string.Concat(parts.Select((part, i) => i == 0 || (joins >> (i - 1) & 1) != 0 ? part : " " + part));
        }
    }

    /// <summary>An analysed phrase and those of its tokens that count.</summary>
    private sealed record Phrase(TaggedText Text, int[] Words);
}
