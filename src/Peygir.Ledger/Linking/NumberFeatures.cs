using NodaTime;
using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>Whether a statement and a commitment agree in ordinals, figures and times.</summary>
internal static class NumberFeatures
{
    private const int Month = 31;

    /// <summary>Fills in the features.</summary>
    public static void Find(LedgerStatement statement, CommitmentView commitment, FeatureRow found)
    {
        if (!statement.Ordinals.IsEmpty)
        {
            Ordinals(statement, commitment, found);
        }

        if (!statement.Figures.IsEmpty)
        {
            Figures(statement, commitment, found);
        }

        if (statement.Time is { } time)
        {
            if (statement.Kind == StatementKind.Indicator)
            {
                Periods(time, commitment, found);
            }
            else
            {
                Times(time, commitment, found);
            }
        }
    }

    private static void Ordinals(LedgerStatement statement, CommitmentView commitment, FeatureRow found)
    {
        // A mention of both "units two and three" does not tell which of them the commitment is about; another does.
        var (fewest, shared) = (int.MaxValue, false);
        foreach (var (other, _, _) in commitment.Mentions)
        {
            if (!other.Ordinals.IsEmpty && other.Ordinals.Length <= fewest)
            {
                shared = (shared && other.Ordinals.Length == fewest) || other.Ordinals.AsSpan().ContainsAny(statement.Ordinals.AsSpan());
                fewest = other.Ordinals.Length;
            }
        }

        if (fewest < int.MaxValue)
        {
            found.Set(shared ? LinkFeature.OrdinalSame : LinkFeature.OrdinalOther, 1);
        }
    }

    private static void Figures(LedgerStatement statement, CommitmentView commitment, FeatureRow found)
    {
        var (sameUnit, same) = (false, false);
        foreach (var (other, _, _) in commitment.Mentions)
        {
            foreach (var theirs in other.Figures)
            {
                foreach (var own in statement.Figures)
                {
                    if (theirs.Value is not null && own.Value is not null && theirs.Unit == own.Unit)
                    {
                        sameUnit = true;
                        same |= theirs.Value == own.Value;
                    }
                }
            }
        }

        found.Set(LinkFeature.FigureSame, same);
        found.Set(LinkFeature.UnitSame, sameUnit && !same && statement.Kind == StatementKind.Indicator);
    }

    private static void Periods(Deadline period, CommitmentView commitment, FeatureRow found)
    {
        var (any, overlaps) = (false, false);
        foreach (var (other, _, _) in commitment.Mentions)
        {
            if (other.Kind == StatementKind.Indicator && other.Time is { } time)
            {
                // Growth of a year is told of its months, too.
                any = true;
                overlaps |= (time.Start <= period.End && period.Start <= time.End) || time.End.Year == period.End.Year;
            }
        }

        if (any)
        {
            found.Set(overlaps ? LinkFeature.PeriodSame : LinkFeature.PeriodOther, 1);
        }
    }

    private static void Times(Deadline time, CommitmentView commitment, FeatureRow found)
    {
        var least = int.MaxValue;
        foreach (var (other, _, _) in commitment.Mentions)
        {
            if (other.Time is { } theirs)
            {
                least = Math.Min(least, Math.Abs(Period.DaysBetween(theirs.End, time.End)));
            }
        }

        found.Set(LinkFeature.TimeSame, least == 0);
        found.Set(LinkFeature.TimeOther, least is > Month and < int.MaxValue);
    }
}
