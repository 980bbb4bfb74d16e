using System.Security.Cryptography;
using System.Text;
using Peygir.Text;

namespace Peygir.Reading;

/// <summary>
/// Reads reports. Built once and reused; safe for use by many threads at a time.
/// <code>
/// var reader = Reader.Default;
/// Reading reading = reader.Read(new Report { Text = text, Date = new LocalDate(2025, 12, 12) });
/// </code>
/// </summary>
public sealed class Reader
{
    /// <summary>A reader with the models and the registry that ship with the library.</summary>
    public static Reader Default { get; } = new();

    /// <summary>Reads one report.</summary>
    /// <exception cref="UnknownLanguageException">The text is in none of the languages Peygir reads.</exception>
#pragma warning disable CA1822
    public Reading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var language = Languages.TryParse(report.Language, out var l) ? l : Language.Persian;
        return new()
        {
            Id = report.Id ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(report.Text))),
            Report = report,
            Language = language,
            Reader = "0.1.0",
        };
    }
}
