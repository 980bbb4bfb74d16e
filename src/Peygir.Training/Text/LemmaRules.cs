using Peygir.Text;
using Peygir.Text.Tagging;

namespace Peygir.Training.Text;

/// <summary>The rule that makes a lemma of a form: the longest stretch they share is kept.</summary>
internal static class LemmaRules
{
    private const int MostCut = 6;

    /// <summary>The rule, or the one that changes nothing where form and lemma share too little.</summary>
    public static EditRule Of(string form, string lemma)
    {
        var folded = Normalizer.Fold(lemma);
        var best = new EditRule(0, 0, "");
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
                (kept, best) = (shared, new(front, form.Length - front - shared, folded[shared..]));
            }
        }

        return kept >= 2 && best.CutBack <= MostCut && best.Ending.Length <= MostCut ? best : new(0, 0, "");
    }
}
