namespace Peygir.Text.Joiners;

/// <summary>Looks for what a line shows of how it was written.</summary>
internal static class LineSignsOf
{
    /// <summary>
    /// Whether joiners may have been lost: what has some is left as it is, unless it shows that others were lost. Spellings
    /// differ from writer to writer, and one that is whole must not be changed.
    /// </summary>
    public static bool IsDamaged(this LineSigns signs) =>
        (signs & LineSigns.Joined) == 0 || (signs & (LineSigns.Apart | LineSigns.VerbTogether)) != 0;

    /// <summary>What the letters of a run show.</summary>
    public static LineSigns Run(PersianRun run, JoinerCounts counts)
    {
        var signs = LineSigns.None;
        for (int first = 0, end; first < run.Length; first = end)
        {
            for (end = first + 1; run.Before(end) == Gap.None; end++)
            {
            }

            var word = run.Letters[first..end];
            signs |= run.Before(end) == Gap.Joiner ? LineSigns.Joined : LineSigns.None;
            var isApart = run.Before(first) == Gap.Space && first > 0 && word is "ها" or "های" or "هایی" or "هایش" or "هایشان" or "تر" or "ترین";
            if (word is "می" or "نمی" && run.Before(end) == Gap.Space && end < run.Length)
            {
                var next = end + 1;
                while (run.Before(next) == Gap.None)
                {
                    next++;
                }

                isApart |= PersianAffixes.IsVerb(run.Letters[end..next]);
            }

            signs |= isApart ? LineSigns.Apart : LineSigns.None;
            var prefix = word.StartsWith("نمی") ? 3 : word.StartsWith("می") ? 2 : 0;
            if (prefix > 0 && word.Length > prefix + 2 && PersianAffixes.IsVerb(word[prefix..]))
            {
                signs |= LineSigns.VerbTogether;
            }

            var ending = word.EndsWith("های") ? 3 : word.EndsWith("ها") ? 2 : 0;
            if (ending > 0 && word.Length > ending + 1 && counts.Of(Piece.Word, word[..^ending]) > 1)
            {
                signs |= LineSigns.PluralTogether;
            }
        }

        return signs;
    }
}
