using Peygir.Ledger.Linking;
using Peygir.Reading;

namespace Peygir.Ledger.Tests.Linking;

/// <summary>What the concepts of the vocabulary mean, by the file that ships.</summary>
public class MeaningTests
{
    [Fact]
    public void Every_concept_has_a_meaning() =>
        Assert.DoesNotContain(Vocabulary.Default.Concepts, c => !Meanings.Of(c.Id).AsSpan().ContainsAnyExcept(0));

    [Theory]
    [InlineData("to-buy", "to-sell", "satellite")]
    [InlineData("railway", "train", "vaccine")]
    [InlineData("to-ratify", "bill", "pipeline")]
    public void Near_concepts_are_nearer_than_others(string concept, string near, string other) =>
        Assert.True(Likeness(concept, near) > Likeness(concept, other));

    [Fact]
    public void What_has_no_concept_is_like_nothing() => Assert.Equal(0, Meanings.Likeness(Meanings.None(), Meanings.Of("railway")));

    [Fact]
    public void A_meaning_is_most_like_itself() => Assert.Equal(1, Likeness("railway", "railway"), 3);

    [Fact]
    public void What_two_concepts_mean_together_is_near_both()
    {
        var both = Meanings.Of("railway");
        Meanings.Add(both, Meanings.Of("vaccine"));
        Assert.True(Meanings.Likeness(both, Meanings.Of("railway")) > Likeness("vaccine", "railway"));
        Assert.True(Meanings.Likeness(both, Meanings.Of("vaccine")) > Likeness("vaccine", "railway"));
    }

    private static float Likeness(string one, string other) => Meanings.Likeness(Meanings.Of(one), Meanings.Of(other));
}
