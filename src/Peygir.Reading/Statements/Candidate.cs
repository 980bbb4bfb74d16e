using Peygir.Text;

namespace Peygir.Reading.Statements;

/// <summary>A stretch of a sentence that is likely a statement.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Kind">Its likeliest kind.</param>
/// <param name="Found">The chance that a statement stands here, its borders allowed to differ by less than half.</param>
/// <param name="Exact">The chance that one stands exactly here.</param>
/// <param name="Kinds">The chance that one of each kind does, borders as for <paramref name="Found"/>.</param>
internal readonly record struct Candidate(TokenRange Tokens, StatementKind Kind, double Found, double Exact, KindChances Kinds);
