using Peygir.Text.Learning;
using Peygir.Training.Actors;

namespace Peygir.Training.Tests.Actors;

public class CandidateTrainerTests
{
    [Fact]
    public void The_same_choices_give_the_same_bytes_and_the_right_candidate_wins()
    {
        var (one, other) = (Learn(), Learn());
        Assert.Equal(Bytes(one), Bytes(other));
        Assert.True(Score(one, "subject") > Score(one, "object"));
    }

    [Fact]
    public void A_choice_that_cannot_be_wrong_or_cannot_be_right_teaches_nothing()
    {
        var trainer = new CandidateTrainer();
        for (var i = 0; i < 10; i++)
        {
            trainer.Add([Feature("subject")], right: true);
            trainer.EndChoice();
            trainer.Add([Feature("object")], right: false);
            trainer.EndChoice();
        }

        Assert.Equal(0, trainer.Learn().Count);
    }

    [Theory]
    [InlineData("Roads Minister Kamran Shirazi", "Shirazi", true)]
    [InlineData("министр транспорта Павел Орлов", "Павлом Орловым", true)]
    [InlineData("کامران شیرازی وزیر راه", "دکتر شیرازی", true)]
    [InlineData("Kamran Shirazi", "Aram Grigoryan", false)]
    [InlineData("", "", true)]
    [InlineData("", "Shirazi", false)]
    [InlineData("the ministry of roads", "ministry of roads", true)]
    public void Speakers_agree_as_the_scorer_has_it(string gold, string found, bool same) =>
        Assert.Equal(same, SpeakerAgreement.Same(gold, found));

    private static FeatureWeights Learn()
    {
        var trainer = new CandidateTrainer();
        var random = new Random(3);
        for (var i = 0; i < 50; i++)
        {
            trainer.Add([Feature("subject"), Feature($"noise{random.Next(9)}")], right: true);
            trainer.Add([Feature("object"), Feature($"noise{random.Next(9)}")], right: false);
            trainer.EndChoice();
        }

        return trainer.Learn();
    }

    private static float Score(FeatureWeights weights, string word)
    {
        var score = new float[1];
        weights.AddTo(score, Feature(word));
        return score[0];
    }

    private static ulong Feature(string word) => FeatureHash.Of(2).With(word).Value;

    private static byte[] Bytes(FeatureWeights weights)
    {
        using var stream = new MemoryStream();
        weights.Write(stream);
        return stream.ToArray();
    }
}
