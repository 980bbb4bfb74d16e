namespace Peygir.Cli.Tests;

/// <summary>
/// The command runs without the cultures of its machine, but a program that uses the libraries need not: here the
/// same code runs with them.
/// </summary>
public sealed class CultureTests : IDisposable
{
    private static readonly string s_samples = Path.Combine(AppContext.BaseDirectory, "samples");
    private static readonly Lazy<string> s_expected = new(() => Command.Run("read", "--format", "jsonl", s_samples).Out);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("fa_IR.UTF-8")] // its calendar, digits and decimal separator
    [InlineData("tr_TR.UTF-8")] // its dotless i
    public void A_reading_is_the_same_in_every_culture(string culture)
    {
        var run = Run(culture, "UTC", "read", "--format", "jsonl", s_samples);
        Assert.SkipWhen(run.Error.Contains("ICU", StringComparison.Ordinal), "ICU is not installed.");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.NotEmpty(run.Out);
        Assert.Equal(s_expected.Value, run.Out);
    }

    [Theory]
    [InlineData("fa_IR.UTF-8", "Asia/Tehran")]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")] // a day ahead of most
    public void A_time_is_the_same_in_every_culture_and_time_zone(string culture, string zone)
    {
        string[] args = ["when", "به گزارش خبرگزاری، خط آهن تا پایان سال آینده با ۱۲٫۵ میلیون دلار تکمیل می‌شود.", "--date", "2025-12-12", "--format", "jsonl"];
        var run = Run(culture, zone, args);
        Assert.SkipWhen(run.Error.Contains("ICU", StringComparison.Ordinal), "ICU is not installed.");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("2027-03-20", run.Out, StringComparison.Ordinal);
        Assert.Equal(Command.Run(args).Out, run.Out);
    }

    private CommandRun Run(string culture, string zone, params string[] args)
    {
        const string Invariant = "\"System.Globalization.Invariant\": true";
        var config = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "peygir.runtimeconfig.json"));
        Assert.Contains(Invariant, config, StringComparison.Ordinal);
        var file = Path.Combine(_folder.FullName, "runtimeconfig.json");
        File.WriteAllText(file, config.Replace(Invariant, Invariant.Replace("true", "false", StringComparison.Ordinal), StringComparison.Ordinal));
        var info = Command.StartInfo(args);
        info.ArgumentList.Insert(1, "--runtimeconfig");
        info.ArgumentList.Insert(2, file);
        info.Environment["LC_ALL"] = culture;
        info.Environment["TZ"] = zone;
        return Command.Run(info);
    }
}
