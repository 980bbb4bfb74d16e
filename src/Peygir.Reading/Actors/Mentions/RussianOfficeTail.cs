using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>Which Russian words go on with an office after its head: those in the genitive, and names in quotes.</summary>
internal sealed class RussianOfficeTail(Markup markup, Capitals capitals) : IOfficeTail
{
    /// <inheritdoc/>
    public bool GoesOn(int i, int end)
    {
        if (!markup.IsWord(i))
        {
            return (markup.IsQuote(i) || markup.Text.Form(i) is "-") && i + 1 < end;
        }

        // "the ambassador in Moscow", "the representative at the United Nations".
        if (markup.Text.Form(i) is "в" or "при" && i + 1 < end && capitals.At(i + 1))
        {
            return true;
        }

        if (markup[i].Break && markup.Text.Form(i) is not ("и" or "по"))
        {
            return false;
        }

        if (markup.Text.Form(i) is "и" or "по")
        {
            return i + 1 < end && markup.IsWord(i + 1) && !markup.StartsPerson(i + 1, end) && IsGenitive(markup.Text.Form(i + 1), false);
        }

        if (capitals.At(i) && markup.StartsPerson(i, end))
        {
            return false;
        }

        // Two capitalised words at the end of the phrase that the registry does not know are the holder's name.
        if (capitals.At(i) && markup[i].Registry == 0 && i + 1 < end && capitals.At(i + 1) && markup[i + 1].Registry == 0
            && (i + 2 >= end || !capitals.At(i + 2)) && !IsGenitiveAdjective(markup.Text.Form(i)))
        {
            return false;
        }

        return capitals.At(i) || IsGenitive(markup.Text.Form(i), markup.Text.Tokens[i].Tag is Upos.Verb)
            || (markup.Text.Tokens[i].Tag is Upos.Noun or Upos.Adj && (markup.Text.Tokens[i].Features & Morphology.Genitive) != 0);
    }

    private static bool IsGenitiveAdjective(ReadOnlySpan<char> form) =>
        form.EndsWith("ого") || form.EndsWith("его") || form.EndsWith("ой") || form.EndsWith("ей") || form.EndsWith("ых") || form.EndsWith("их");

    private static bool IsGenitive(ReadOnlySpan<char> form, bool verb)
    {
        if (verb || form.Length < 3 || form.EndsWith("ла") || form.EndsWith("ли") || form.EndsWith("лся") || form.EndsWith("лась") || form.EndsWith("ся"))
        {
            return false;
        }

        return IsGenitiveAdjective(form) || form[^1] is 'а' or 'я' or 'ы' or 'и' || form.EndsWith("ов") || form.EndsWith("ев") || form.EndsWith("ий");
    }
}
