using Peygir.Reading.Arguments;
using Peygir.Text.Learning;
using Peygir.Training.Learning;

namespace Peygir.Training.Tests.Learning;

public class LogisticTrainerTests
{
    private static readonly string[] s_labels = ["road", "grain", "power"];
    private static readonly string[] s_words = ["asphalt", "bridge", "wheat", "harvest", "cable", "turbine"];

    [Fact]
    public void What_it_learnt_it_knows()
    {
        var weights = Train().Learn();
        Assert.Equal(s_labels, weights.Labels);
        for (var word = 0; word < s_words.Length; word++)
        {
            var features = new WeightedFeatures();
            features.Add(Feature(s_words[word]));
            Assert.Equal(s_labels[word / 2], features.Best(weights));
        }
    }

    [Fact]
    public void The_same_examples_give_the_same_bytes() => Assert.Equal(Bytes(Train().Learn()), Bytes(Train().Learn()));

    [Fact]
    public void What_is_seen_too_seldom_is_left_out()
    {
        var trainer = Train(minimum: 3);
        trainer.Add([(Feature("once").Value, 1), (Feature("asphalt").Value, 1)], 1);
        var weights = trainer.Learn();
        Assert.Equal(new float[3], ScoresOf(weights, "once"));
        Assert.NotEqual(new float[3], ScoresOf(weights, "asphalt"));
    }

    [Fact]
    public void An_example_of_no_weight_teaches_nothing()
    {
        var with = Train();
        with.Add([(Feature("asphalt").Value, 1)], 2, weight: 0);
        Assert.Equal("road", Best(with.Learn(), "asphalt"));
        var of = Train();
        for (var i = 0; i < 100; i++)
        {
            of.Add([(Feature("asphalt").Value, 1)], 2, weight: 1);
        }

        Assert.Equal("power", Best(of.Learn(), "asphalt"));
    }

    private static LogisticTrainer Train(int minimum = 2)
    {
        var trainer = new LogisticTrainer(s_labels) { MinimumCount = minimum };
        var random = new Random(7);
        for (var i = 0; i < 120; i++)
        {
            var word = i % s_words.Length;
            trainer.Add([(Feature(s_words[word]).Value, 1), (Feature("the").Value, 0.5f), (Feature($"noise{random.Next(40)}").Value, 0.5f)], word / 2);
        }

        return trainer;
    }

    private static string Best(FeatureWeights weights, string word)
    {
        var scores = ScoresOf(weights, word);
        return weights.Labels[Array.IndexOf(scores, scores.Max())];
    }

    private static float[] ScoresOf(FeatureWeights weights, string word)
    {
        var scores = new float[weights.Labels.Count];
        weights.AddTo(scores, Feature(word).Value);
        return scores;
    }

    private static FeatureHash Feature(string word) => FeatureHash.Of(1).With(word);

    private static byte[] Bytes(FeatureWeights weights)
    {
        using var stream = new MemoryStream();
        weights.Write(stream);
        return stream.ToArray();
    }
}
