using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>Which tokens stand inside quotation marks. A new line closes what was left open.</summary>
internal static class Quotations
{
    public static bool[] Find(TaggedText text)
    {
        var inside = new bool[text.Tokens.Length];
        var depth = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.LineBefore)
            {
                depth = 0;
            }

            var mark = token.Kind == TokenKind.Punctuation ? text.Original[token.Span.Start] : '\0';
            switch (mark)
            {
                case '«' or '“' or '„':
                    depth++;
                    break;
                case '»' or '”':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '"':
                    depth = depth > 0 ? 0 : 1;
                    break;
            }

            inside[i] = depth > 0;
        }

        return inside;
    }
}
