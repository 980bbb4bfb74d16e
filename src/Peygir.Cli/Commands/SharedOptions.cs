using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal static class SharedOptions
{
    // Of the Gregorian calendar.
    private const int FirstYear = 1583;

    /// <summary>--date YYYY-MM-DD, or another option that takes a day.</summary>
    public static Option<LocalDate?> Date(string description, string name = "--date") => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => Parse(result, name),
    };

    /// <summary>--lang fa|ru|en.</summary>
    public static Option<string> Language(string description)
    {
        var lang = new Option<string>("--lang") { Description = description, HelpName = "fa|ru|en" };
        lang.Choose([.. Languages.All.Select(l => l.Code())]);
        return lang;
    }

    /// <summary>--area AREA. The registry is asked only where it is given: every command has its options made each time.</summary>
    public static Option<string?> Area(string description)
    {
        var area = new Option<string?>("--area") { Description = description, HelpName = "AREA" };
        area.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Registry.Default.Entry(EntryKind.Area, token.Value) is null)
            {
                result.AddError($"--area {token.Value}: write one of {string.Join(", ", Registry.Default.Ids(EntryKind.Area))}.");
            }
        });
        return area;
    }

    private static LocalDate? Parse(ArgumentResult result, string name)
    {
        var text = result.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= FirstYear } day })
        {
            return day;
        }

        result.AddError(SolarDay.Find(text) is { } solar
            ? $"{name} {text}: write the day as it is in the Gregorian calendar. {solar.Words} is {LocalDatePattern.Iso.Format(solar.Day)}."
            : $"{name} {text}: write it as YYYY-MM-DD, for instance 2025-12-12.");
        return null;
    }
}
