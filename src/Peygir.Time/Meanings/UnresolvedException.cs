namespace Peygir.Time.Meanings;

/// <summary>A meaning cannot be turned into days; the message says why.</summary>
internal sealed class UnresolvedException(string message) : Exception(message);
