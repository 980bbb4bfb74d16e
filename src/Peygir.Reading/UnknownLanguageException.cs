namespace Peygir.Reading;

/// <summary>A report is in none of the languages Peygir reads.</summary>
public sealed class UnknownLanguageException(string message) : Exception(message);
