using NodaTime;
using NodaTime.Text;
using Peygir.Reading;
using Peygir.Reading.Actors;
using Peygir.Reading.Arguments;
using Peygir.Text;
using Peygir.Training.Learning;

namespace Peygir.Training.Arguments;

/// <summary>Measures the arguments of annotated statements, their true span, kind and side given.</summary>
internal static class ArgumentEvaluation
{
    /// <summary>
    /// Cross-validates over annotated reports and prints the scores of each set;
    /// <paramref name="errors"/> gets one line a wrong argument.
    /// </summary>
    public static void CrossValidate(IReadOnlyList<GoldDocument> documents, TextWriter output, TextWriter errors)
    {
        var sets = documents.GroupBy(d => d.Set).ToDictionary(s => s.Key, s => CommonActors([.. s]));
        var tallies = new SortedDictionary<string, ArgumentTally>(StringComparer.Ordinal);
        for (var fold = 0; fold < CrossValidation.FoldCount; fold++)
        {
            var inFold = documents.ToLookup(d => Folds.Of(d.Id, CrossValidation.FoldCount) == fold);
            var model = ArgumentTrainer.Learn([.. inFold[false]], Registry.Default, TextAnalyzer.Default);
            foreach (var document in inFold[true])
            {
                if (!tallies.TryGetValue(document.Set, out var tally))
                {
                    tallies.Add(document.Set, tally = new());
                }

                Count(model, document, sets[document.Set], tally, errors);
            }
        }

        foreach (var (set, tally) in tallies)
        {
            output.WriteLine($"{set,-10} {tally}");
        }
    }

    private static void Count(
        ArgumentModel model, GoldDocument document, string common, ArgumentTally tally, TextWriter errors)
    {
        var text = document.Text;
        var outlet = Outlets.StateOf(Registry.Default, document.Report.Publisher, document.Language);
        var finder = new ArgumentFinder(
            text, document.Report, Registry.Default.Find(text), outlet, TextAnalyzer.Default, model);
        var times = TimeTrainer.Times(document, Registry.Default, model.Times);
        StatementTime? previous = null;
        for (var s = 0; s < document.Statements.Length; s++)
        {
            var statement = document.Statements[s];
            previous = times.Of(s, statement.Kind, statement.Side, previous);
            var found = finder.Of(text.Range(statement.Span), statement.Kind, statement.Side);
            void Compare(string what, string gold, string answer, string words = "")
            {
                if (gold != answer)
                {
                    errors.WriteLine(
                        $"{document.Set}\t{document.Id}\t{what}\t{gold}\t{answer}\t{words}\t{statement.Kind}\t{statement.Side}\t"
                        + statement.Span.In(document.Report.Text).ToString().ReplaceLineEndings("¶"));
                }
            }

            (LocalDate, LocalDate)? days = previous?.Resolution.Best is { } best ? (best.Start, best.End) : null;
            tally.Time(statement.Time, days);
            Compare("time", Days(statement.Time), Days(days), $"{statement.TimeText} / {previous?.Span.In(document.Report.Text).ToString()}");
            tally.Area(statement.Area == found.Area);
            Compare("area", statement.Area, found.Area);
            if (statement.Kind == StatementKind.Progress)
            {
                tally.Status(statement.Status == found.Status);
                Compare("status", statement.Status, found.Status);
            }

            if (ArgumentFinder.HasActors(statement.Kind))
            {
                tally.Actors(statement.Actors, found.Actors, Key(statement.Actors) != common);
                Compare("actors", Key(statement.Actors), Key(found.Actors));
            }

            if (ArgumentFinder.HasAddressees(statement.Kind) && statement.Addressees is { } addressees)
            {
                tally.Addressees(addressees, found.Addressees);
                Compare("addressees", Key(addressees), Key(found.Addressees));
            }
        }
    }

    /// <summary>The actors that most statements of a set have: naming them is no art, so the others are counted apart.</summary>
    private static string CommonActors(IReadOnlyCollection<GoldDocument> set) => set
        .SelectMany(d => d.Statements)
        .Where(s => ArgumentFinder.HasActors(s.Kind) && !s.Actors.IsEmpty)
        .CountBy(s => Key(s.Actors))
        .OrderByDescending(c => c.Value)
        .ThenBy(c => c.Key, StringComparer.Ordinal)
        .Select(c => c.Key)
        .FirstOrDefault("");

    private static string Days((LocalDate Start, LocalDate End)? days) => days is var (start, end)
        ? $"{LocalDatePattern.Iso.Format(start)}..{LocalDatePattern.Iso.Format(end)}"
        : "";

    private static string Key(IEnumerable<string> parties) => string.Join(' ', parties.Order(StringComparer.Ordinal));
}
