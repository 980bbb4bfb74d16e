namespace Peygir.Reading.Compiling;

/// <summary>The table of Russian endings (ru.txt beside this file).</summary>
internal static class RussianEndings
{
    private static readonly Lazy<Paradigm[]> s_paradigms = new(Load);

    public static bool IsAdjective(string word) => Find(word, proper: false) is { Mark: "adj" };

    /// <summary>The soft ending beside a hard one.</summary>
    public static string Soft(string ending) => ending switch { "ая" => "яя", "ое" => "ее", _ => ending };

    /// <summary>
    /// The word in a case: 0 to 5 singular, 6 to 11 plural; the word itself where it has no declension. Of a word with a
    /// hyphen the last part is declined, or the first where the last cannot be («Гвинеи-Бисау», «Ростова-на-Дону»).
    /// </summary>
    public static IEnumerable<string> Decline(string word, int form, bool proper)
    {
        if (Find(word, proper) is { } paradigm)
        {
            var stem = word[..^paradigm.Ending.Length];
            return paradigm.Forms[form].Select(ending => stem + ending);
        }

        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 ? Decline(word[..hyphen], form, proper).Select(first => first + word[hyphen..]) : [word];
    }

    private static Paradigm? Find(string word, bool proper)
    {
        foreach (var paradigm in s_paradigms.Value)
        {
            if (word.Length > paradigm.Ending.Length && word.EndsWith(paradigm.Ending, StringComparison.Ordinal)
                && (paradigm.Mark != "common" || !proper) && (paradigm.Mark != "adj" || Adjectival(word)))
            {
                return paradigm;
            }
        }

        return null;
    }

    /// <summary>Words in -ие and -ее, -ой, -ия are nouns more often than adjectives.</summary>
    private static bool Adjectival(string word) => word[^2..] switch
    {
        "ие" => word.Length > 4 && (word[^3] is 'к' or 'г' or 'х' or 'щ' or 'ш' || word.EndsWith("дние", StringComparison.Ordinal)),
        "ее" => word[^3] is 'н' or 'щ' or 'ш',
        "ой" => word.Length > 4 && word[^3] is 'н' or 'в' or 'к' or 'т' or 'ш',
        "ий" => word[^3] != 'н' || word.EndsWith("дний", StringComparison.Ordinal) || word.EndsWith("шний", StringComparison.Ordinal)
            || word.EndsWith("жний", StringComparison.Ordinal) || word.EndsWith("тний", StringComparison.Ordinal),
        _ => true,
    };

    private static Paradigm[] Load()
    {
        using var stream = typeof(RussianEndings).Assembly.GetManifestResourceStream("registry/inflection-ru.txt")
            ?? throw new InvalidOperationException("The table of Russian endings is missing from the library.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(Parse)];
    }

    private static Paradigm Parse(string line)
    {
        var fields = line.TrimEnd().Split('\t');
        var forms = fields[2].Split(' ').Concat(fields[3].Split(' '))
            .Select(f => f.Split('/').Select(e => e == "-" ? "" : e).ToArray());
        return new(fields[0], fields[1], [.. forms]);
    }

    private sealed record Paradigm(string Ending, string Mark, string[][] Forms);
}
