using Peygir.Text.Learning;

namespace Peygir.Reading.Arguments;

/// <summary>The learnt weights of a statement's arguments, for all languages together.</summary>
/// <param name="Areas">Weights over <see cref="ArgumentLabels.Areas"/>.</param>
/// <param name="Statuses">Weights over <see cref="ArgumentLabels.Statuses"/>.</param>
/// <param name="Actors">Whether a party must act or has acted.</param>
/// <param name="Addressees">Whether it is promised to, asked of or agreed with a party.</param>
/// <param name="Times">Whether a time said around it is its own.</param>
internal sealed record ArgumentModel(
    FeatureWeights Areas, FeatureWeights Statuses, FeatureWeights Actors, FeatureWeights Addressees, FeatureWeights Times)
{
    /// <summary>Writes the model.</summary>
    public void Write(Stream stream)
    {
        Areas.Write(stream);
        Statuses.Write(stream);
        Actors.Write(stream);
        Addressees.Write(stream);
        Times.Write(stream);
    }

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, or ends early.</exception>
    public static ArgumentModel Read(Stream stream) => new(
        FeatureWeights.Read(stream),
        FeatureWeights.Read(stream),
        FeatureWeights.Read(stream),
        FeatureWeights.Read(stream),
        FeatureWeights.Read(stream));
}
