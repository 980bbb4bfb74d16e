using Peygir.Time.Numbers;

namespace Peygir.Time.Tests;

/// <summary>Numbers that tell things of a row apart, and numbers that count.</summary>
public class NamingNumberTests
{
    [Theory]
    [InlineData("The first unit will be running by May.", "1")]
    [InlineData("Unit one will be running by May.", "1")]
    [InlineData("He said units two and three of the station are on time.", "2 3")]
    [InlineData("The first will be connected in autumn.", "1")]
    [InlineData("The first visit went well.", "")]
    [InlineData("Первый блок пустят осенью.", "1")]
    [InlineData("Первая поездка прошла хорошо.", "")]
    [InlineData("واحد نخست پاییز راه می‌افتد.", "1")]
    [InlineData("نخستین سفر خوب بود.", "")]
    public void Things_that_stand_in_a_row_have_numbers(string sentence, string numbers)
    {
        var text = Marked.Analyze(sentence);
        var (times, figures) = TimeFinder.FindWithFigures(text);
        Assert.Equal(numbers, string.Join(' ', OrdinalFinder.Find(text, times, figures).Select(o => o.Number)));
    }

    [Theory]
    [InlineData("Trade must get to three billion.", "3000000000")]
    [InlineData("The 125-km road needs 40 bridges.", "125 40")]
    [InlineData("It opened in May 2024.", "")]
    [InlineData("Цель - три миллиарда.", "3000000000")]
    [InlineData("هدف سه میلیاردی پابرجاست.", "3000000000")]
    public void Numbers_are_found_with_a_unit_or_without(string sentence, string numbers)
    {
        var text = Marked.Analyze(sentence);
        Assert.Equal(numbers, string.Join(' ', NumberFinder.Find(text, TimeFinder.Find(text)).Select(n => n.Value.ToString("0", null))));
    }
}
