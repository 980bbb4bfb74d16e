using System.Globalization;

namespace Peygir.Reading.Tests.EndToEnd;

public class ThreadTests
{
    [Fact]
    public void Many_threads_of_any_culture_read_what_one_reads()
    {
        var reports = Corpora.Samples().Values.ToArray();
        var expected = reports.Select(r => ReadingLaws.Text(Reader.Default.Read(r))).ToArray();
        var found = new string[4 * reports.Length];
        var threads = Enumerable.Range(0, 4).Select(n => new Thread(() =>
        {
            CultureInfo.CurrentCulture = n % 2 == 0 ? CultureInfo.InvariantCulture : Strange();
            for (var i = 0; i < reports.Length; i++)
            {
                // Each thread begins elsewhere, so that different reports are under way at a time.
                var r = (i + (n * 4)) % reports.Length;
                found[(n * reports.Length) + r] = ReadingLaws.Text(Reader.Default.Read(reports[r]));
            }
        })).ToArray();
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        Assert.Equal([.. expected, .. expected, .. expected, .. expected], found);
    }

    // Cultures have no names here, since the tests run without ICU; one that writes everything otherwise can be made.
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "منفی";
        culture.DateTimeFormat.DateSeparator = "|";
        return culture;
    }
}
