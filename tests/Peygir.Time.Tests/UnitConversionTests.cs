using System.Globalization;
using CsCheck;
using Peygir.Text;
using Peygir.Time.Figures;

namespace Peygir.Time.Tests;

public class UnitConversionTests
{
    private static readonly string[][] s_dimensions =
    [
        ["kg", "g", "tonne", "ounce"], ["m", "mm", "cm", "km", "inch", "foot", "mile", "nautical-mile"], ["m2", "km2", "hectare", "acre"],
        ["m3", "liter", "barrel", "cubic foot"], ["W", "kW", "MW", "GW"], ["kWh", "MWh", "GWh", "TWh"], ["minute", "hour", "day", "week"], ["IRR", "IRT"],
    ];

    [Theory]
    [InlineData("2.5", "GW", "MW", "2500")]
    [InlineData("500", "kW", "MW", "0.5")]
    [InlineData("3", "TWh", "kWh", "3000000000")]
    [InlineData("1200", "kg", "tonne", "1.2")]
    [InlineData("7", "g", "kg", "0.007")]
    [InlineData("164", "km", "m", "164000")]
    [InlineData("1", "mile", "m", "1609.344")]
    [InlineData("1", "foot", "inch", "12")]
    [InlineData("12", "nautical-mile", "km", "22.224")]
    [InlineData("33000", "hectare", "km2", "330")]
    [InlineData("1", "km2", "m2", "1000000")]
    [InlineData("1", "m3", "liter", "1000")]
    [InlineData("1", "barrel", "liter", "158.987294928")]
    [InlineData("5000", "IRT", "IRR", "50000")]
    [InlineData("50000", "IRR", "IRT", "5000")]
    [InlineData("2", "week", "hour", "336")]
    [InlineData("90", "minute", "hour", "1.5")]
    public void Converts(string value, string from, string to, string expected) =>
        Assert.Equal(Number(expected), UnitConversion.Convert(Number(value), from, to));

    [Theory]
    [InlineData("km", "kg", "A number of km is no number of kg")]
    [InlineData("USD", "IRR", "'USD' is no unit that is converted")]
    [InlineData("day", "month", "'month' is no unit that is converted")]
    [InlineData("percent", "percent", "'percent' is no unit that is converted")]
    public void Tells_why_it_cannot(string from, string to, string why)
    {
        Assert.False(UnitConversion.CanConvert(from, to));
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => UnitConversion.Convert(1, from, to)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_unit()
    {
        Assert.Throws<ArgumentNullException>(() => UnitConversion.Convert(1, null!, "kg"));
        Assert.Throws<ArgumentNullException>(() => UnitConversion.Convert(null!, "kg"));
        Assert.Throws<ArgumentNullException>(() => UnitConversion.InScale(1, null!));
    }

    [Fact]
    public void There_and_back_is_the_same() => Gen.Select(Gen.Int[0, s_dimensions.Length - 1], Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[1, 1_000_000]).Sample(
        (dimension, one, other, value) =>
        {
            var units = s_dimensions[dimension];
            var (from, to) = (units[one % units.Length], units[other % units.Length]);
            var back = UnitConversion.Convert(UnitConversion.Convert(value, from, to), to, from);
            Assert.InRange(back, value * 0.999999999m, value * 1.000000001m);
        },
        iter: 1000);

    [Fact]
    public void A_figure_keeps_its_text()
    {
        var figure = new Figure(new TextSpan(4, 20), 5, "GW", Change.Up) { UpTo = 7, Bound = Bound.AtLeast, Step = Step.By };
        Assert.Equal(figure with { Unit = "MW", Value = 5000, UpTo = 7000 }, UnitConversion.Convert(figure, "MW"));
        Assert.Equal(figure with { Unit = "MW", Value = null, UpTo = null }, UnitConversion.Convert(figure with { Value = null, UpTo = null }, "MW"));
        Assert.Throws<ArgumentException>(() => UnitConversion.Convert(figure with { Value = null, UpTo = null }, "kg"));
    }

    [Fact]
    public void A_number_in_a_scale()
    {
        Assert.Equal(2.5m, UnitConversion.InScale(2_500_000, "million"));
        Assert.Equal(0.0025m, UnitConversion.InScale(2_500_000, "billion"));
        Assert.Contains("thousand, million", Assert.Throws<ArgumentException>(() => UnitConversion.InScale(1, "lakh")).Message, StringComparison.Ordinal);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
