using System.Reflection;
using Peygir.Text.Learning;

namespace Peygir.Text.Joiners;

/// <summary>What was learnt of where zero-width non-joiners stand. Immutable, thread-safe.</summary>
/// <param name="knowledge">How often words are met.</param>
/// <param name="weights">Of two labels: no joiner, and a joiner.</param>
internal sealed class JoinerModel(JoinerKnowledge knowledge, SparseWeights weights)
{
    /// <summary>The file's name in the folder of models.</summary>
    public const string FileName = "joiners-fa.bin";

    // Where nothing shows that joiners were lost, more must speak for it: of whole text so little is changed that F1 is 0.99.
    private const float Caution = 12;

    private static readonly Lazy<JoinerModel> s_default = new(Load);
    private readonly JoinerFeatures _features = new(knowledge);

    /// <summary>The model that ships with the library.</summary>
    /// <exception cref="InvalidOperationException">This build has none.</exception>
    public static JoinerModel Default => s_default.Value;

    /// <summary>What the letters of a run show of how its line was written.</summary>
    public LineSigns Signs(PersianRun run) => LineSignsOf.Run(run, knowledge);

    /// <summary>Decides, from left to right, before which letters of a run joiners were lost.</summary>
    public void Decide(PersianRun run)
    {
        if (!run.Signs.IsDamaged())
        {
            return;
        }

        var caution = (run.Signs & (LineSigns.Apart | LineSigns.VerbTogether)) == 0 ? Caution : 0;
        var features = new FeatureBuffer();
        Span<float> scores = stackalloc float[2];
        for (var at = 1; at < run.Length; at++)
        {
            if (run.Before(at) != Gap.Joiner && _features.Of(run, at, ref features))
            {
                scores.Clear();
                weights.AddTo(scores, features.Items);
                if (scores[1] > scores[0] + caution)
                {
                    run.Set(at, Gap.Joiner);
                }
            }
        }

        features.Dispose();
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        knowledge.Write(writer);
        weights.Write(writer);
    }

    /// <exception cref="InvalidDataException">The stream holds something else, or ends early.</exception>
    public static JoinerModel Read(Stream stream) => new(JoinerKnowledge.Read(stream), SparseWeights.Read(stream));

    private static JoinerModel Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("models/" + FileName)
            ?? throw new InvalidOperationException($"This build has no {FileName}; learn it with `peygir learn`.");
        return Read(stream);
    }
}
