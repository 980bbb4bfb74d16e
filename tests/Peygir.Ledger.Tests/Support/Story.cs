using System.Globalization;
using NodaTime;
using Peygir.Ledger.Recording;
using Peygir.Reading;

namespace Peygir.Ledger.Tests.Support;

/// <summary>A few reports that older and newer readers read differently, and random things to do with them.</summary>
internal static class Story
{
    public const int Reports = 6;
    private static readonly string[] s_subjects = ["railway", "gas-deal", "port"];

    /// <summary>A report as a reader reads it.</summary>
    /// <param name="number">Which report: 0 to <see cref="Reports"/> - 1.</param>
    /// <param name="version">The reader's version: what it misses and how it reads depends on it.</param>
    public static RecordedReport Report(int number, int version)
    {
        var day = number == 4 ? (LocalDate?)null : Support.Reports.First.PlusDays(number * 20);
        var said = Enumerable.Range(0, 3).Select(s => Sentence(number, s, version)).ToArray();
        return Support.Reports.Of(Name(number), day, Reader(version), said);
    }

    /// <summary>The version of a reader.</summary>
    public static string Reader(int version) => string.Create(CultureInfo.InvariantCulture, $"1.{version}.0");

    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"r{number}");

    /// <summary>A decision on what the ledger shows, made of three numbers; null where it shows nothing.</summary>
    public static Decision? Decision(Ledger ledger, int kind, int which, int other)
    {
        var all = ledger.Commitments(new() { Order = CommitmentOrder.Deadline }).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var commitment = all[which % all.Count];
        var mention = commitment.Mentions[other % commitment.Mentions.Length];
        var place = StatementRef.Of(mention.Statement);
        var another = all[(which + 1 + (other % all.Count)) % all.Count];
        return (kind % 8) switch
        {
            0 => new Accepted(place, commitment.Id, Relation.Repeated),
            1 => new Accepted(place, another.Id, Relation.Kept),
            2 => new Rejected(place, commitment.Id),
            3 => new Rejected(place, null),
            4 when another.Id != commitment.Id => new Merged(commitment.Id, another.Id),
            5 => new Split(commitment.Id, [place]),
            6 => new Closed(commitment.Id, CommitmentStatus.Kept, Support.Reports.First, "minutes"),
            7 => new Reopened(commitment.Id),
            _ => new Corrected(place, new() { Area = "energy", Actors = ["CHN"], Time = Deadline(other) }),
        };
    }

    private static Deadline Deadline(int days)
    {
        var day = Support.Reports.First.PlusDays(days);
        return new(day, day, "iso", "");
    }

    private static Said Sentence(int report, int sentence, int version)
    {
        var mix = (report * 7) + (sentence * 3);
        var kind = (mix % 5) switch
        {
            0 => StatementKind.Progress,
            1 => StatementKind.Request,
            2 => StatementKind.Indicator,
            _ => StatementKind.Pledge,
        };
        return new(string.Create(CultureInfo.InvariantCulture, $"Sentence {sentence} of {report} on land"), kind)
        {
            Subject = s_subjects[(mix + (version * sentence)) % 3] + (mix % 4 == 0 ? " tunnel" : ""),
            By = mix % 2 == 0 ? Support.Reports.First.PlusDays(200 + (mix * 5)) : null,
            Progress = kind == StatementKind.Progress ? (report % 2 == 0 ? "completed" : "started") : "",
            Condition = mix % 6 == 0 ? "if all agree" : "",
            Side = mix % 3 == 0 ? "RUS" : "IRN",
            Unread = (mix + version) % 4 == 0,
        };
    }
}
