using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>A label found in a transcript.</summary>
/// <param name="Tokens">With what follows the name up to the colon, and the colon.</param>
/// <param name="Name">Initials and family name.</param>
/// <param name="Office">The words between the name and the colon, as a site's hover text leaves them; may be empty.</param>
internal readonly record struct TurnLabel(TokenRange Tokens, TokenRange Name, TokenRange Office);

/// <summary>
/// Finds turns of a transcript: "V.Ivanov:", and "V.Ivanov Ivanov Viktor Petrovich governor of the region :" where
/// a site's furniture stands between the name and the colon.
/// </summary>
internal static class TurnLabels
{
    private const int LongestFurniture = 40;

    // Four initials with their points; a row of them without end is no name, and is not walked from each of them.
    private const int LongestInitials = 8;

    /// <summary>All labels in text order.</summary>
    public static List<TurnLabel> Find(Markup markup)
    {
        var labels = new List<TurnLabel>();
        for (var i = 0; i < markup.Text.Tokens.Length; i++)
        {
            if (At(markup, i, markup.Text.Tokens.Length) is { } label)
            {
                labels.Add(label);
                i = label.Tokens.End - 1;
            }
        }

        return labels;
    }

    private static TurnLabel? At(Markup markup, int start, int end)
    {
        var text = markup.Text;
        if (!text.Tokens[start].Capitalised)
        {
            return null;
        }

        var name = InitialsAndName(text, start, end);
        if (name.Count == 0)
        {
            return null;
        }

        if (name.End < end && markup.Char(name.End) == ':')
        {
            return new(new(start, name.End + 1), name, default);
        }

        if (AfterRemark(markup, name.End, end) is > 0 and var colon)
        {
            return new(new(start, colon + 1), name, default);
        }

        // The furniture repeats the family name; without that the colon belongs to something else.
        if (name.End + 1 >= end || !text.Form(name.End).SequenceEqual(FamilyName(text, name)))
        {
            return null;
        }

        for (var i = name.End; i < Math.Min(end, name.End + LongestFurniture); i++)
        {
            if (markup.Char(i) == ':')
            {
                return new(new(start, i + 1), name, new(name.End, i));
            }
        }

        return null;
    }

    /// <summary>The colon after a remark in brackets: "A.Smith (as translated):".</summary>
    private static int AfterRemark(Markup markup, int token, int end)
    {
        if (token >= end || markup.Char(token) != '(')
        {
            return -1;
        }

        for (var i = token + 1; i + 1 < Math.Min(end, token + 7); i++)
        {
            if (markup.Char(i) == ')')
            {
                return markup.Char(i + 1) == ':' ? i + 1 : -1;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> FamilyName(TaggedText text, TokenRange name)
    {
        var form = text.Form(name.End - 1);
        var dot = form.LastIndexOf('.');
        return dot >= 0 ? form[(dot + 1)..] : form;
    }

    /// <summary>"V.Ivanov", whether the tokenizer leaves it whole or splits it at the points.</summary>
    private static TokenRange InitialsAndName(TaggedText text, int start, int end)
    {
        var form = text.Form(start);
        if (form.Length > 3 && form[1] == '.' && char.IsLetter(form[^1]))
        {
            return new(start, start + 1);
        }

        var i = start;
        while (i < end && i - start <= LongestInitials && text.Tokens[i].Capitalised && IsInitial(text.Form(i)))
        {
            i++;
            if (i < end && text.Form(i) is ".")
            {
                i++;
            }
            else if (!text.Form(i - 1).EndsWith("."))
            {
                return default;
            }
        }

        if (i == start || i - start > LongestInitials || i >= end || !text.Tokens[i].Capitalised || text.Form(i).Length < 2)
        {
            return default;
        }

        i++;
        while (i + 1 < end && text.Form(i) is "-" && text.Tokens[i + 1].Capitalised)
        {
            i += 2;
        }

        return new(start, i);
    }

    private static bool IsInitial(ReadOnlySpan<char> form) =>
        form.Length == 1 && char.IsLetter(form[0]) || (form.Length == 2 && char.IsLetter(form[0]) && form[1] == '.');
}
