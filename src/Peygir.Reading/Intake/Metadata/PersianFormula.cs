namespace Peygir.Reading.Intake.Metadata;

/// <summary>
/// The opening formulas of Persian reports: «به گزارش ... خبرگزاری X», «به گزارش X»، «به خبرنگار X گفت».
/// An agency is named by the word "agency" before it, or is one of the table: without either, «به گزارش ...» as
/// often names a ministry's press office.
/// </summary>
internal static class PersianFormula
{
    /// <summary>"News agency", folded.</summary>
    public const string Agency = "خبرگزاری ";

    private static readonly string[] Openings = ["به گزارش", "بگزارش", "خبرنگار", "خبرنگاران", "گفت وگو با", "گفتگو با", "گفت و گو با"];

    // What ends an agency's name when it is not in the table.
    private static readonly string[] Stops = ["خبرگزاری", "پس", "از", "به", "در", "که", "و", "گفت", "با", "ظهر", "صبح", "شامگاه", "روز", "امروز"];

    // Of a name that is not in the table no more than this many words are taken.
    private const int MostWords = 3;

    // Between «به گزارش» and the agency stands at most "the reporter of the ... group of".
    private const int Reach = 60;

    public static (int Start, int End)? Find(FoldedText head, HeadWords words)
    {
        for (var at = 0; (at = head.Find(Openings, at, head.Text.Length)) >= 0; at++)
        {
            var start = at + head.LengthAt(Openings, at);
            var limit = Math.Min(head.Text.Length, start + Reach);
            var comma = head.Text.AsSpan(start, limit - start).IndexOfAny("،,.:\n");
            limit = comma < 0 ? limit : start + comma;
            var known = head.Find(words.Agencies, start, limit);
            var agency = head.Text.IndexOf(Agency, start, limit - start, StringComparison.Ordinal);
            if (agency >= 0 && (known < 0 || agency < known) && !IsQuoted(head, start, agency))
            {
                var name = agency + Agency.Length;
                return (agency, known == name ? name + head.LengthAt(words.Agencies, name) : NameEnd(head, name, limit));
            }

            if (known >= 0 && !IsQuoted(head, start, known))
            {
                return (known, known + head.LengthAt(words.Agencies, known));
            }
        }

        return null;
    }

    private static int NameEnd(FoldedText head, int start, int limit)
    {
        var end = start;
        for (var n = 0; n < MostWords && end < limit; n++)
        {
            var next = end;
            while (next < limit && head.Text[next] == ' ')
            {
                next++;
            }

            if (next == limit || head.LengthAt(Stops, next) > 0)
            {
                break;
            }

            while (next < limit && !char.IsWhiteSpace(head.Text[next]))
            {
                next++;
            }

            end = next;
        }

        return end;
    }

    // «به گزارش ... به نقل از ایرنا»: the one quoted is not the one who publishes.
    private static bool IsQuoted(FoldedText head, int start, int known) =>
        head.Text.AsSpan(start, known - start).IndexOf("نقل از") >= 0;
}
