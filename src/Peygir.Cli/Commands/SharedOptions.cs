using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Peygir.Text;

namespace Peygir.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal static class SharedOptions
{
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

    private static LocalDate? Parse(ArgumentResult result, string name)
    {
        var parsed = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (!parsed.Success)
        {
            result.AddError($"{name} {result.Tokens[0].Value}: write it as YYYY-MM-DD, for instance 2025-12-12.");
            return null;
        }

        return parsed.Value;
    }
}
