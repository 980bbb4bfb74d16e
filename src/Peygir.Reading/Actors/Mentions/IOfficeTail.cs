namespace Peygir.Reading.Actors.Mentions;

/// <summary>How a language goes on with an office after the word that heads it.</summary>
internal interface IOfficeTail
{
    /// <summary>Whether a token still belongs to the office whose words stand before it.</summary>
    bool GoesOn(int token, int end);
}
