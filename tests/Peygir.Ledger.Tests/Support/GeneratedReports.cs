using System.Globalization;
using Peygir.Ledger.Recording;
using Peygir.Reading;

namespace Peygir.Ledger.Tests.Support;

/// <summary>Reports without end, each made from its number alone, about a few things that come again and again.</summary>
internal static class GeneratedReports
{
    private const int Subjects = 37;

    /// <summary>The report with a number.</summary>
    public static RecordedReport Of(int number)
    {
        var random = new Random(number);
        var day = Reports.First.PlusDays(number / 3);
        var subject = Name(random.Next(Subjects));
        return Reports.Of(
            "g" + number.ToString(CultureInfo.InvariantCulture),
            day,
            new Said($"We will finish {subject} ({number})") { Subject = subject, By = day.PlusDays(random.Next(30, 400)) },
            new Said($"Work on {subject} goes on ({number})", StatementKind.Progress) { Subject = subject, Progress = random.Next(9) == 0 ? "completed" : "ongoing" },
            new Said($"They should begin with {Name(random.Next(Subjects))} ({number})", StatementKind.Request) { Subject = Name(random.Next(Subjects)), Side = "RUS", To = "IRN" });
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"road-{number}");
}
