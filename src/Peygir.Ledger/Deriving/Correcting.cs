namespace Peygir.Ledger.Deriving;

/// <summary>Puts what a person corrected over what was read.</summary>
internal static class Correcting
{
    // The id stays: it names the evidence as it was read, by which mentions and decisions know it.
    public static LedgerStatement Apply(Correction c, LedgerStatement s) => s with
    {
        Span = c.Span ?? s.Span,
        Quote = c.Quote ?? s.Quote,
        Kind = c.Kind ?? s.Kind,
        Speaker = c.Speaker ?? s.Speaker,
        Side = c.Side ?? s.Side,
        Actors = c.Actors ?? s.Actors,
        Addressees = c.Addressees ?? s.Addressees,
        Time = c.NoTime ? null : c.Time ?? s.Time,
        Condition = c.Condition ?? s.Condition,
        Area = c.Area ?? s.Area,
        Progress = c.Progress ?? s.Progress,
        Subjects = c.Subjects ?? s.Subjects,
        Confidence = 1,
    };
}
