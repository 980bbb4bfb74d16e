namespace Peygir.Text.Tagging;

/// <summary>
/// A hint at a Russian verb's aspect, on which the tense of its personal forms depends («строят» is present, «построят»
/// future): whether it has a prefix, and whether a suffix or its root makes the prefixed verb imperfective again.
/// </summary>
internal static class RussianAspect
{
    private static readonly string[] s_prefixes =
        ["пере", "пред", "разо", "рас", "раз", "под", "при", "про", "воз", "вос", "об", "от", "из", "ис", "за", "вы", "на", "по", "до", "со", "вз", "у", "с"];

    // Verbs of motion and of state stay imperfective under a prefix.
    private static readonly string[] s_imperfectiveRoots = ["ход", "вод", "нос", "воз", "стоит", "стоят", "вис", "лежит", "лежат", "держ", "глядит", "глядят"];

    // Frequent verbs whose prefix is one letter; other words in с- and у- are as often imperfective (стоит, служит).
    private static readonly string[] s_perfective = ["сдела", "сможе", "смогу", "скаж", "стане", "стану", "созда", "состоит", "состоят", "сохран", "увелич", "усил"];

    /// <summary>
    /// The treebanks have few personal forms of perfective verbs, so that the learnt tense leans to the present:
    /// a prefixed verb that nothing makes imperfective again is future.
    /// </summary>
    public static Morphology Correct(ReadOnlySpan<char> form, Morphology inflection) =>
        inflection.HasFlag(Morphology.Present | Morphology.Finite) && IsPerfective(form)
            ? (inflection & ~(Morphology.Present | Morphology.Imperfective)) | Morphology.Future | Morphology.Perfective
            : inflection;

    private static bool IsPerfective(ReadOnlySpan<char> form)
    {
        foreach (var beginning in s_perfective)
        {
            if (form.StartsWith(beginning))
            {
                return !beginning.StartsWith("состо", StringComparison.Ordinal) || form.EndsWith("ся");
            }
        }

        return form[0] is not ('с' or 'у') && Of(form) == 4;
    }

    /// <summary>0 no verb form by its ending, 1 no prefix, 2 prefixed and made imperfective, 3 in -ает, 4 prefixed and else.</summary>
    public static int Of(ReadOnlySpan<char> form)
    {
        if (form.EndsWith("ся") || form.EndsWith("сь"))
        {
            form = form[..^2];
        }

        if (!(form.EndsWith("т") || form.EndsWith("м") || form.EndsWith("у") || form.EndsWith("ю") || form.EndsWith("шь") || form.EndsWith("те")))
        {
            return 0;
        }

        foreach (var prefix in s_prefixes)
        {
            if (form.Length > prefix.Length + 3 && form.StartsWith(prefix))
            {
                return Prefixed(form[prefix.Length..]);
            }
        }

        return 1;
    }

    private static int Prefixed(ReadOnlySpan<char> rest)
    {
        foreach (var root in s_imperfectiveRoots)
        {
            if (rest.StartsWith(root))
            {
                return 2;
            }
        }

        return rest.Contains("ыва", StringComparison.Ordinal) || rest.Contains("ива", StringComparison.Ordinal) ? 2
            : rest.Contains("ае", StringComparison.Ordinal) || rest.Contains("яе", StringComparison.Ordinal)
                || rest.EndsWith("ают") || rest.EndsWith("яют") || rest.EndsWith("аю") || rest.EndsWith("яю") || rest.EndsWith("уют") || rest.Contains("уе", StringComparison.Ordinal) ? 3 : 4;
    }
}
