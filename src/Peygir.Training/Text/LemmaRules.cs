using Peygir.Text;
using Peygir.Text.Tagging;

namespace Peygir.Training.Text;

/// <summary>The rule that makes a lemma of a form: the longest stretch they share is kept.</summary>
internal static class LemmaRules
{
    /// <summary>The rule; the form is replaced whole where form and lemma share nothing.</summary>
    public static EditRule Of(string form, string lemma, bool verb)
    {
        var folded = Normalizer.Fold(lemma);
        if (verb && PersianVerbs.Of(form).Stem == folded)
        {
            return EditRule.PersianVerb;
        }

        var best = new EditRule(0, (byte)Math.Min(255, form.Length), folded);
        var kept = 0;
        for (var front = 0; front <= Math.Min(3, form.Length - 1); front++)
        {
            var shared = 0;
            while (front + shared < form.Length && shared < folded.Length && form[front + shared] == folded[shared])
            {
                shared++;
            }

            if (shared > kept)
            {
                (kept, best) = (shared, new((byte)front, (byte)Math.Min(255, form.Length - front - shared), folded[shared..]));
            }
        }

        return best;
    }
}
