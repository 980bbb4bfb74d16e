using CsCheck;
using Peygir.Training.Learning;

namespace Peygir.Training.Tests.Learning;

public class FoldsTests
{
    private static readonly Gen<string> Ids = Gen.Select(
        Gen.OneOf(Gen.Const("news"), Gen.Const("speech"), Gen.Const("s-press"), Gen.Const("room-r")), Gen.Int[0, 999], (set, n) => $"{set}-{n:000}");

    [Fact]
    public void A_retelling_is_in_the_fold_of_its_original() => Gen.Select(Ids, Gen.Int[2, 10])
        .Sample((id, count) => Folds.Of("en-" + id, count) == Folds.Of(id, count));

    [Fact]
    public void The_reports_of_a_story_are_in_one_fold_retold_or_not() => Gen.Select(Gen.Int[1, 99], Gen.Int[1, 40], Gen.Int[2, 10])
        .Sample((story, report, count) =>
        {
            var first = Folds.Of($"s{story:00}-r01", count);
            return Folds.Of($"s{story:00}-r{report:00}", count) == first && Folds.Of($"en-s{story:00}-r{report:00}", count) == first;
        });

    [Fact]
    public void A_fold_is_one_of_the_number_asked_for() => Gen.Select(Ids, Gen.Int[1, 20])
        .Sample((id, count) => Folds.Of(id, count) >= 0 && Folds.Of(id, count) < count);

    [Theory]
    [InlineData("news-{0}")]
    [InlineData("s{0}-r01")]
    public void Reports_and_stories_are_spread_over_all_folds(string id)
    {
        var sizes = Enumerable.Range(10, 500).CountBy(n => Folds.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, id, n), 5)).ToDictionary();
        Assert.Equal(5, sizes.Count);
        Assert.All(sizes.Values, size => Assert.InRange(size, 60, 140));
    }
}
