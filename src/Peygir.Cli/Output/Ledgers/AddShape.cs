using System.Globalization;
using System.Text.Json;
using NodaTime;
using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Ledger.Exports;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>What adding did: the reports, what their statements do to commitments, and which are new, moved and kept.</summary>
internal static class AddShape
{
    // So many of a sort are shown to people; programs get all that the summary tells.
    private const int Shown = 10;

    private static readonly (string Name, Func<AddSummary, int> Count)[] s_reports =
    [
        ("new", s => s.New),
        ("known", s => s.Known),
        ("reread", s => s.Reread),
        ("refused", s => s.Refused.Count),
        ("statements", s => s.Statements),
    ];

    private static readonly Relation[] s_shown = [Relation.Opened, Relation.Repeated, Relation.Moved, Relation.Progressed, Relation.Kept];

    private static readonly (Relation Relation, string Title)[] s_listed =
    [
        (Relation.Opened, "New"),
        (Relation.Moved, "Moved"),
        (Relation.Kept, "Kept"),
        (Relation.Withdrawn, "Withdrawn"),
        (Relation.Superseded, "Superseded"),
        (Relation.Contradicted, "Contradicted"),
    ];

    /// <summary>The shape.</summary>
    /// <param name="ledger">For the deadlines that moved.</param>
    public static RowShape<AddSummary> Of(Ledger.Ledger ledger)
    {
        // People want to see what happened, programs all that can.
        var counts = CountShape.Of(Counts(s_shown), Counts(Enum.GetValues<Relation>()), (json, summary) => Changes(json, summary, ledger));
        return counts with { Below = summary => s_listed.SelectMany(l => Lines(summary, l.Relation, l.Title, ledger)) };
    }

    private static (string Name, Func<AddSummary, int> Count)[] Counts(IEnumerable<Relation> relations) =>
        [.. s_reports, .. relations.Select(r => (ExportKeys.Of(r), (Func<AddSummary, int>)(s => s.Of(r))))];

    private static IEnumerable<string> Lines(AddSummary summary, Relation relation, string title, Ledger.Ledger ledger)
    {
        var changes = summary.Changes.Where(c => c.Relation == relation).ToArray();
        if (changes.Length == 0)
        {
            yield break;
        }

        yield return "";
        yield return title + ":";
        foreach (var change in changes.Take(Shown))
        {
            yield return $"{ShortId.Of(change.Commitment)}{Words(change, ledger)}  {change.Statement.Quote.ReplaceLineEndings(" ")}";
        }

        if (summary.Of(relation) - Shown is > 0 and var more)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"and {more} more");
        }
    }

    private static string Words(AddedChange change, Ledger.Ledger ledger) => Deadline(change, ledger) switch
    {
        (_, null) => "",
        (null, { } due) => $"  {(change.Relation == Relation.Opened ? "by" : "to")} {Days.Gregorian(due)}",
        ({ } before, { } due) => $"  from {Days.Gregorian(before)} to {Days.Gregorian(due)}",
    };

    // The deadline that a statement gives, and the one that stood before it.
    private static (LocalDate? Before, LocalDate? Due) Deadline(AddedChange change, Ledger.Ledger ledger)
    {
        if (change.Relation is not (Relation.Opened or Relation.Moved) || change.Deadline is not { } due)
        {
            return default;
        }

        var stated = change.Relation == Relation.Opened ? null : ledger.Commitment(change.Commitment, LocalDate.MaxIsoValue)?.Deadlines.ToList();
        var here = stated?.FindIndex(d => d.Statement == change.Statement.Id) ?? -1;
        return (here > 0 ? stated![here - 1].Deadline.End : null, due.End);
    }

    private static void Changes(Utf8JsonWriter json, AddSummary summary, Ledger.Ledger ledger)
    {
        json.WriteStartArray("changes");
        foreach (var change in summary.Changes)
        {
            json.WriteStartObject();
            json.WriteString("relation", ExportKeys.Of(change.Relation));
            json.WriteString("commitment", change.Commitment);
            json.WriteString("statement", change.Statement.Id);
            json.WriteString("quote", change.Statement.Quote);
            var (before, due) = Deadline(change, ledger);
            if (due is not null)
            {
                json.WriteString("deadline", Days.Gregorian(due));
            }

            if (before is not null)
            {
                json.WriteString("deadlineBefore", Days.Gregorian(before));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
