namespace Peygir.Text.Tests;

public class TextSpanTests
{
    [Fact]
    public void Spans_that_only_touch_do_not_overlap() => Assert.False(new TextSpan(0, 3).Overlaps(new(3, 5)));
}
