using Peygir.Text;

namespace Peygir.Ledger;

/// <summary>
/// A place in a report that a person decided on. It means the statement of the report's last reading that shares at
/// least half of their union with it; so decisions outlive a new reading.
/// </summary>
/// <param name="Report">The report's id.</param>
/// <param name="Span">The offsets of the evidence when it was decided.</param>
public sealed record StatementRef(string Report, TextSpan Span)
{
    /// <summary>The place of a statement.</summary>
    public static StatementRef Of(LedgerStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new(statement.Report, statement.Span);
    }

    /// <summary>The share of the union that both have, 0 to 1; 0 in another report.</summary>
    internal double Likeness(string report, TextSpan span)
    {
        var shared = Math.Min(Span.End, span.End) - Math.Max(Span.Start, span.Start);
        return report != Report || shared <= 0 ? 0 : (double)shared / (Span.Length + span.Length - shared);
    }
}
