namespace Peygir.Time.Grammar;

/// <summary>The grammar of time expressions of one language.</summary>
internal interface IGrammar
{
    /// <summary>The longest expression that begins at a token, with its preposition; null where none does.</summary>
    Match? Read(TokenSenses senses, int at);
}
