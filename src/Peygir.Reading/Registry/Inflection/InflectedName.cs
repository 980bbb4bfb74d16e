using Peygir.Reading.Compiled;
using Peygir.Text;

namespace Peygir.Reading.Compiling;

/// <summary>All the ways in which one name of the registry is written in texts.</summary>
internal static class InflectedName
{
    private const string Joiner = "\u200c";

    /// <summary>The name's phrases of folded words, and what capitals they need.</summary>
    public static IEnumerable<(IReadOnlyList<string> Phrase, CaseRule Rule)> Forms(string name, Language language, EntryKind kind, NameForm form)
    {
        var words = Fold(name, language);
        var rule = RuleOf(name, language);
        var common = form is NameForm.Adjective or NameForm.Term || kind is EntryKind.Office or EntryKind.Subject;
        IEnumerable<IReadOnlyList<string>> phrases = language switch
        {
            Language.Russian when rule == CaseRule.AllCapitals => [words],
            Language.Russian => RussianForms.Of(words, common, rule != CaseRule.Any, form == NameForm.Adjective),
            Language.English when common && rule != CaseRule.AllCapitals => EnglishForms.Of(words),
            Language.English => [words],
            _ => PersianForms.Of(words, name.Contains(Joiner, StringComparison.Ordinal) ? Fold(name.Replace(Joiner, " ", StringComparison.Ordinal), language) : words, common),
        };
        return phrases.Where(p => p.Count > 0).Select(p => (p, rule));
    }

    private static string[] Fold(string name, Language language)
    {
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
