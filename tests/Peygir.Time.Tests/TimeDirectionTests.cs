namespace Peygir.Time.Tests;

public class TimeDirectionTests
{
    [Theory]
    [InlineData("The port will be built in May.", TimeDirection.Future)]
    [InlineData("All claims must be settled within 30 days.", TimeDirection.Future)]
    [InlineData("The port was built in May.", TimeDirection.Past)]
    [InlineData("The minister opened the port in May.", TimeDirection.Past)]
    [InlineData("Порт будет построен в мае.", TimeDirection.Future)]
    [InlineData("Порт построили в мае.", TimeDirection.Past)]
    [InlineData("بندر در خرداد ساخته خواهد شد.", TimeDirection.Future)]
    [InlineData("بندر را در خرداد ساختند.", TimeDirection.Past)]
    [InlineData("Construction, by the end of May.", TimeDirection.Future)]
    [InlineData("Construction, in May.", TimeDirection.Unknown)]
    public void Is_that_of_the_verb_and_of_the_preposition(string sentence, TimeDirection direction)
    {
        var text = Marked.Analyze(sentence);
        Assert.Equal(direction, TimeDirections.Of(text, Assert.Single(TimeFinder.Find(text))));
    }
}
