using Peygir.Ledger.Linking;
using Peygir.Reading;

namespace Peygir.Ledger.Tests.Linking;

/// <summary>What the concepts of the vocabulary mean, by the file that ships.</summary>
public class MeaningTests
{
    [Fact]
    public void Every_concept_has_a_meaning() =>
        Assert.DoesNotContain(Vocabulary.Default.Concepts, c => !Meanings.Has(c.Id));

    [Theory]
    [InlineData("to-buy", "to-sell", "satellite")]
    [InlineData("railway", "train", "vaccine")]
    [InlineData("to-ratify", "bill", "pipeline")]
    public void Near_concepts_are_nearer_than_others(string concept, string near, string other) =>
        Assert.True(Likeness(concept, near) > Likeness(concept, other));

    [Fact]
    public void What_has_no_concept_is_like_nothing() => Assert.Equal(0, Meanings.Likeness(Of(), Of("railway")));

    [Fact]
    public void A_meaning_is_most_like_itself() => Assert.Equal(1, Likeness("railway", "railway"), 3);

    private static float Likeness(string one, string other) => Meanings.Likeness(Of(one), Of(other));

    private static float[] Of(params string[] concepts) => Meanings.Of(concepts.ToDictionary(c => c, _ => 1f), LinkModel.Default);
}
