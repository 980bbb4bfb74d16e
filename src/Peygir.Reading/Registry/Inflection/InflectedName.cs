using Peygir.Reading.Compiled;
using Peygir.Text;

namespace Peygir.Reading.Compiling;

/// <summary>All the ways in which one name of the registry is written in texts.</summary>
internal static class InflectedName
{
    private const char Joiner = '\u200c';

    /// <summary>In names with more joiners than this all of them become spaces, or none.</summary>
    private const int MostJoiners = 4;

    /// <summary>The name's phrases of folded words, as it is written first, and what capitals they need.</summary>
    public static IEnumerable<(IReadOnlyList<string> Phrase, CaseRule Rule)> Forms(string name, Language language, EntryKind kind, NameForm form)
    {
        var rule = RuleOf(name, language);
        var common = form is NameForm.Adjective or NameForm.Term || kind == EntryKind.Office;
        var phrases = Spellings(Fold(name, language)).SelectMany(words => language switch
        {
            _ when name[^1] == '-' => [words],
            Language.Russian when rule == CaseRule.AllCapitals => [words],
            Language.Russian => Russian(words, rule, common, form),
            Language.English when common && rule != CaseRule.AllCapitals => EnglishForms.Of(words),
            Language.English => [words],
            _ => PersianForms.Of([words, .. JoinersAsSpaces(name).Select(n => Fold(n, language))], common),
        });
        return phrases.Where(p => p.Count > 0).Select(p => (p, rule));
    }

    /// <summary>The ways to type a name with spaces for some of its joiners.</summary>
    private static IEnumerable<string> JoinersAsSpaces(string name)
    {
        var joiners = name.Count(c => c == Joiner);
        for (var spaces = 1; joiners <= MostJoiners && spaces < 1 << joiners; spaces++)
        {
            var left = spaces << 1;
            yield return string.Concat(name.Select(c => c == Joiner && ((left >>= 1) & 1) != 0 ? ' ' : c));
        }

        if (joiners > MostJoiners)
        {
            yield return name.Replace(Joiner, ' ');
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Russian(string[] words, CaseRule rule, bool common, NameForm form)
    {
        var phrases = RussianForms.Of(words, common, rule != CaseRule.Any, form is NameForm.Adjective or NameForm.Term);
        return form == NameForm.Adjective && words is [var adjective] && RussianForms.Combining(adjective) is { } first
            ? phrases.Append([first])
            : phrases;
    }

    /// <summary>The words, and without the quotation marks around a part of them («АЭС "Бушер"»).</summary>
    private static IEnumerable<string[]> Spellings(string[] words)
    {
        yield return words;
        if (words is not ["\"", ..] && words.Contains("\""))
        {
            yield return [.. words.Where(w => w != "\"")];
        }
    }

    /// <summary>The folded words of a name, as they stand in a text; a name that ends in a hyphen is the first part of a compound.</summary>
    internal static string[] Fold(string name, Language language)
    {
        if (name[^1] == '-')
        {
            return [Normalizer.Fold(name)];
        }

        var text = TextAnalyzer.Default.Analyze(name, language);
        var words = new string[text.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = text.Form(i).ToString();
        }

        return words;
    }

    private static CaseRule RuleOf(string name, Language language)
    {
        if (language == Language.Persian && !char.IsAsciiLetter(name[0]))
        {
            return CaseRule.Any;
        }

        var end = name.AsSpan().IndexOf(' ');
        var word = end < 0 ? name.AsSpan() : name.AsSpan(0, end);
        return word.Length > 1 && !Letters.HasLower(word) ? CaseRule.AllCapitals
            : char.IsUpper(word[0]) ? CaseRule.Capital
            : CaseRule.Any;
    }
}
