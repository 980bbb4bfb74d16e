using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>What the report, before the statement, says of a commitment and of others beside it.</summary>
internal static class ReportFeatures
{
    /// <summary>Fills in the features.</summary>
    public static void Find(LedgerStatement statement, CommitmentView commitment, Scene scene, FeatureRow found)
    {
        var (isNext, otherTime, indicators) = (false, false, 0);
        foreach (var (other, _, _) in commitment.Mentions)
        {
            indicators += other.Kind == StatementKind.Indicator ? 1 : 0;
            if (other.Report == statement.Report)
            {
                isNext |= other.Id == scene.Previous?.Id;
                otherTime |= statement.Time is { } time && other.Time is { } theirs && theirs.End != time.End;
            }
        }

        if (isNext && scene.Previous is { } previous)
        {
            found.Set(LinkFeature.Next, 1);
            found.Set(LinkFeature.NextInSentence, previous.Sentence == statement.Sentence);
            found.Set(LinkFeature.NextPointsBack, previous.Sentence >= statement.Sentence - 1 && statement.PointsBack);
            found.Set(LinkFeature.NextNamesNothing, statement.Subjects.IsEmpty && statement.Places.IsEmpty && statement.Names.IsEmpty);
            found.Set(LinkFeature.NextProgress, (previous.Kind == StatementKind.Progress) != (statement.Kind == StatementKind.Progress));
        }

        found.Set(LinkFeature.Sibling, scene.IsSibling(commitment));
        found.Set(LinkFeature.SameReport, commitment.IsIn(statement.Report));
        found.Set(LinkFeature.SameReportOtherTime, otherTime);
        found.Set(
            LinkFeature.IndicatorOther,
            statement.Kind == StatementKind.Indicator ? indicators == 0 : 2 * indicators > commitment.Mentions.Length);
    }
}
