using System.Text;
using Peygir.Reading;

namespace Peygir.Bench;

/// <summary>Ways to make a report of about a given length, each a way in which real or hostile reports get long.</summary>
internal static class Shapes
{
    /// <summary>The shapes by name. The other reports make more people and names; a repeated one, more mentions of the same.</summary>
    public static IReadOnlyList<(string Name, Func<int, Report> Make)> All { get; } =
    [
        .. Corpus.Files.Select(f => ($"{f}, different reports joined", Joined(f))),
        .. Corpus.Files.Select(f => ($"{f}, one report repeated", Repeated(f))),
        .. Corpus.Files.Select(f => ($"{f}, no sentence ends", Endless(f))),
        ("one word repeated", Of("fa", "می ")),
        ("one word without end", Of("ru", "ы")),
        ("words joined by hyphens", Of("en", "a-")),
        ("combining marks", Of("ru", "е\u0301\u0308")),
        ("initials", Of("ru", "В.")),
        ("digits", Of("en", "7")),
        ("numbers", Of("ru", "2025 год 13,5 % ")),
        ("dates", Of("fa", "تا پایان سال 1404، ")),
        ("cue words", Of("fa", "گفت که ")),
        ("cue words of one sentence", Of("en", "he said that ")),
        ("names", Of("en", "Minister Ivan Petrov of Russia and ")),
        ("names of states", Of("ru", "российско-иранский ")),
        ("quotation marks", Of("en", "\"")),
        ("quotation marks that never close", Of("ru", "сказал: «мы построим «")),
        ("marks that end, and quotation marks", Of("en", "!\"")),
        ("brackets", Of("en", "(")),
        ("brackets in pairs", Of("fa", "(وزیر) ")),
        ("line breaks", Of("en", "\n")),
        ("lines of one word", Of("en", "Minister\n")),
        ("labels of turns", Of("ru", "В.Иванов: построим. ")),
        ("new names", NewNames),
    ];

    private static Func<int, Report> Joined(string file)
    {
        var reports = new Lazy<Report[]>(() => Corpus.Load(file, 100));
        return length => Cut(reports.Value[0], string.Join('\n', reports.Value.Select(r => r.Text)), length);
    }

    private static Func<int, Report> Repeated(string file) => length =>
    {
        var report = Corpus.Load(file, 1)[0];
        return Cut(report, report.Text + "\n", length);
    };

    private static Func<int, Report> Endless(string file) => length =>
    {
        var joined = Joined(file)(length);
        var letters = joined.Text.Select(c => char.IsLetterOrDigit(c) || c == ',' ? c : ' ');
        return joined with { Text = string.Concat(letters) };
    };

    private static Func<int, Report> Of(string language, string unit) =>
        length => Cut(new() { Text = "", Language = language }, unit, length);

    // Invented names, each said once, so that every mention is another person.
    private static Report NewNames(int length)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            var name = new string([.. Enumerable.Range(0, 5).Select(p => (char)('а' + (((i * 7) + (i >> (p * 3)) + p) % 32)))]);
            text.Append("Министр Иван К").Append(name).Append("ов сказал, что Россия построит завод. ");
        }

        return new() { Text = text.ToString(), Language = "ru" };
    }

    private static Report Cut(Report report, string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length)
        {
            text.Append(unit);
        }

        return report with { Id = null, Text = text.ToString(0, length) };
    }
}
