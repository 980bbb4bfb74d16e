using System.Reflection;
using Peygir.Text.Learning;

namespace Peygir.Reading.Actors.Ranking;

/// <summary>The learnt part of attribution: who is the speaker among candidates, and for whom he speaks.</summary>
/// <param name="Speakers">Weights over candidates for the speaker; one label.</param>
/// <param name="Sides">Weights over candidates for the side; one label.</param>
public sealed record ActorModel(FeatureWeights Speakers, FeatureWeights Sides)
{
    private const string Resource = "models/actors.bin";
    private static readonly Lazy<ActorModel> Shipped = new(Load);

    /// <summary>The model that ships with the library.</summary>
    public static ActorModel Default => Shipped.Value;

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream)
    {
        Speakers.Write(stream);
        Sides.Write(stream);
    }

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, or ends early.</exception>
    public static ActorModel Read(Stream stream) => new(FeatureWeights.Read(stream), FeatureWeights.Read(stream));

    private static ActorModel Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        return stream is null
            ? new(FeatureWeights.Create(["score"], []), FeatureWeights.Create(["score"], []))
            : Read(stream);
    }
}
