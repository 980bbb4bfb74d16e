using Peygir.Text.Learning;

namespace Peygir.Reading.Actors.Ranking;

/// <summary>The learnt part of attribution: who is the speaker among candidates, and for whom he speaks.</summary>
/// <param name="Speakers">Weights over candidates for the speaker; one label.</param>
/// <param name="Sides">Weights over candidates for the side; one label.</param>
internal sealed record ActorModel(FeatureWeights Speakers, FeatureWeights Sides)
{
    /// <summary>A model that has learnt nothing: it gives every statement to the report itself.</summary>
    public static ActorModel Empty { get; } = new(FeatureWeights.Create(["score"], []), FeatureWeights.Create(["score"], []));

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream)
    {
        Speakers.Write(stream);
        Sides.Write(stream);
    }

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, or ends early.</exception>
    public static ActorModel Read(Stream stream) => new(FeatureWeights.Read(stream), FeatureWeights.Read(stream));
}
