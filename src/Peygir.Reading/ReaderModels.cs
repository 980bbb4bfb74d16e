using System.Reflection;
using Peygir.Reading.Actors.Ranking;
using Peygir.Reading.Arguments;
using Peygir.Reading.Statements;
using Peygir.Text.Learning;

namespace Peygir.Reading;

/// <summary>The learnt parts of the reader. Immutable, shared by readers.</summary>
/// <param name="Segments">Where statements stand, and of what kind they are.</param>
/// <param name="Kinds">Of what kind a statement is, taken as a whole.</param>
/// <param name="Actors">Who says them, and for whom.</param>
/// <param name="Arguments">Who must act, in what area, how far a thing has come.</param>
internal sealed record ReaderModels(SegmentModel Segments, FeatureWeights Kinds, ActorModel Actors, ArgumentModel Arguments)
{
    private const string SegmentsFile = "statements.bin";
    private const string KindsFile = "kinds.bin";
    private const string ActorsFile = "actors.bin";
    private const string ArgumentsFile = "arguments.bin";
    private static readonly Lazy<ReaderModels> s_default = new(() => Load(OpenEmbedded));

    /// <summary>The models that ship with the library, loaded on first use.</summary>
    public static ReaderModels Default => s_default.Value;

    /// <summary>The models in a folder, as <c>peygir learn</c> writes them.</summary>
    /// <exception cref="FileNotFoundException">A model is missing.</exception>
    /// <exception cref="InvalidDataException">A file holds something else.</exception>
    public static ReaderModels Load(string folder) => Load(name => File.OpenRead(Path.Combine(folder, name)));

    /// <summary>Writes the models to a folder.</summary>
    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        using (var segments = File.Create(Path.Combine(folder, SegmentsFile)))
        {
            Segments.Weights.Write(segments);
        }

        using (var kinds = File.Create(Path.Combine(folder, KindsFile)))
        {
            Kinds.Write(kinds);
        }

        using (var actors = File.Create(Path.Combine(folder, ActorsFile)))
        {
            Actors.Write(actors);
        }

        using var arguments = File.Create(Path.Combine(folder, ArgumentsFile));
        Arguments.Write(arguments);
    }

    private static ReaderModels Load(Func<string, Stream> open)
    {
        // As large as the others together, so it is loaded beside them.
        var segments = Task.Run(() => Read(open, SegmentsFile, s => new SegmentModel(FeatureWeights.Read(s))));
        var kinds = Read(open, KindsFile, FeatureWeights.Read);
        var actors = Read(open, ActorsFile, ActorModel.Read);
        var arguments = Read(open, ArgumentsFile, ArgumentModel.Read);
        return new(segments.GetAwaiter().GetResult(), kinds, actors, arguments);
    }

    private static T Read<T>(Func<string, Stream> open, string name, Func<Stream, T> read)
    {
        using var stream = open(name);
        return read(stream);
    }

    private static Stream OpenEmbedded(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("models/" + name)
        ?? throw new InvalidOperationException($"This build has no model {name}. Run `peygir learn`, then build again.");
}
