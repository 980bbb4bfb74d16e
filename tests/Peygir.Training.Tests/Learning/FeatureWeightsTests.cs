using CsCheck;
using Peygir.Text.Learning;

namespace Peygir.Training.Tests.Learning;

public class FeatureWeightsTests
{
    private static readonly string[] s_labels = ["yes", "no"];

    private static readonly Gen<Dictionary<ulong, float[]>> Rows = Gen.Dictionary(
        Gen.ULong.Where(k => k != 0), Gen.Float[-30, 30].Array[s_labels.Length])[0, 60];

    [Fact]
    public void What_is_written_and_read_back_scores_the_same() => Gen.Select(Rows, Gen.ULong).Sample((rows, unknown) =>
    {
        var weights = FeatureWeights.Create(s_labels, rows);
        var again = FeatureWeights.Read(new MemoryStream(Bytes(weights)));
        Assert.Equal(weights.Labels, again.Labels);
        Assert.Equal(weights.Count, again.Count);
        foreach (var feature in rows.Keys.Append(unknown))
        {
            var (one, other) = (new float[2], new float[2]);
            weights.AddTo(one, feature, 0.7f);
            again.AddTo(other, feature, 0.7f);
            Assert.Equal(one, other);
            Assert.All(one.Zip(rows.GetValueOrDefault(feature, [0, 0])), p => Assert.Equal(p.Second * 0.7f, p.First, 0.02f));
        }
    });

    [Fact]
    public void The_order_of_features_does_not_matter() => Rows.Sample(rows =>
        Bytes(FeatureWeights.Create(s_labels, rows)).AsSpan().SequenceEqual(Bytes(FeatureWeights.Create(s_labels, rows.Reverse()))));

    [Fact]
    public void A_model_that_ends_early_or_is_something_else_is_refused() => Gen.Select(Rows, Gen.Double[0, 0.999]).Sample((rows, part) =>
    {
        var bytes = Bytes(FeatureWeights.Create(s_labels, rows));
        Assert.Throws<InvalidDataException>(() => FeatureWeights.Read(new MemoryStream(bytes[..(int)(part * bytes.Length)])));
        bytes[0] ^= 1;
        Assert.Throws<InvalidDataException>(() => FeatureWeights.Read(new MemoryStream(bytes)));
    });

    private static byte[] Bytes(FeatureWeights weights)
    {
        using var stream = new MemoryStream();
        weights.Write(stream);
        return stream.ToArray();
    }
}
