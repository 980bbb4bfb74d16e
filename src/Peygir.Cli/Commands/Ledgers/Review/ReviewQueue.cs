using System.Globalization;
using Peygir.Cli.Output;
using Peygir.Cli.Output.Ledgers;
using Peygir.Ledger;
using Peygir.Ledger.Exports;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>Goes through doubtful mentions with a person, one question each.</summary>
internal sealed class ReviewQueue(Ledger.Ledger ledger, TextReader input, TextWriter output, TableStyle style, string person)
{
    private const string Question = "[a]ccept  [r]eject: of another thing  [n]o statement  [s]kip  [q]uit? ";

    /// <summary>Asks about each until all are done or the person stops; gives the number of decisions.</summary>
    public int Run(IReadOnlyList<Doubt> queue)
    {
        var decided = 0;
        for (var i = 0; i < queue.Count; i++)
        {
            Show(queue[i], i + 1, queue.Count);
            if (Ask(queue[i]) is not { } decision)
            {
                break;
            }

            if (decision is Decision made)
            {
                if (Why() is not { } reason)
                {
                    break;
                }

                output.WriteLine(Deciding.Done(ledger.Decide(made, person, reason)));
                decided++;
            }
        }

        output.WriteLine(FormattableString.Invariant($"{decided} decided."));
        return decided;
    }

    // A decision without a reason helps nobody later; at the end of the answers there is none, and so no decision.
    private string? Why()
    {
        while (true)
        {
            output.Write("why? ");
            output.Flush();
            if (input.ReadLine() is not { } reason)
            {
                return null;
            }

            if (!string.IsNullOrWhiteSpace(reason))
            {
                return reason.Trim();
            }
        }
    }

    /// <summary>The decision, <see cref="Skipped"/>, or null to stop.</summary>
    private object? Ask(Doubt doubt)
    {
        while (true)
        {
            output.Write(Question);
            output.Flush();
            var statement = StatementRef.Of(doubt.Mention.Statement);
            switch (input.ReadLine()?.Trim().ToLowerInvariant())
            {
                case "a":
                    return new Accepted(statement, doubt.Commitment.Id, doubt.Mention.Relation);
                case "r":
                    return new Rejected(statement, doubt.Commitment.Id);
                case "n":
                    return new Rejected(statement, null);
                case "s" or "":
                    return Skipped.Instance;
                case "q" or null:
                    return null;
            }
        }
    }

    private void Show(Doubt doubt, int number, int of)
    {
        var (c, m) = (doubt.Commitment, doubt.Mention);
        output.WriteLine();
        output.WriteLine(style.Strong(string.Create(CultureInfo.InvariantCulture, $"{number} of {of}: {doubt.Share * 100:0}% in doubt")));
        Line(m.Statement.Speaker.Length > 0 ? m.Statement.Speaker + ":" : "");
        Line(m.Statement.Quote);
        output.WriteLine(style.Faint(Visible.Text($"  {ExportKeys.Of(m.Statement.Kind)}, {Days.Both(m.Statement.Said)}, {ShortId.Of(m.Statement.Id)}")));
        if (c.Mentions.Length > 1)
        {
            output.WriteLine(style.Faint($"  held to have {ExportKeys.Of(m.Relation)} {c.Id}:"));
            Line(c.Title);
        }
    }

    private void Line(string text)
    {
        if (text.Length > 0)
        {
            foreach (var line in TableText.Wrap(Visible.Text(TableText.OneLine(text)), style.Width - 2))
            {
                output.WriteLine("  " + line);
            }
        }
    }

    private sealed class Skipped
    {
        public static Skipped Instance { get; } = new();
    }
}
