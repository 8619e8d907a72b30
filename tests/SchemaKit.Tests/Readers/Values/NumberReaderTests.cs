using System.Globalization;
using System.Numerics;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("", "1,234", 1234)]
    [InlineData("", "1,234,567.25", 1234567.25)]
    [InlineData("", "-12", -12)]
    [InlineData("", "\u221212", -12)]
    [InlineData("", "+3", 3)]
    [InlineData("", " 7 ", 7)]
    [InlineData("", "1e3", 1000)]
    [InlineData("en-US", "0.5", 0.5)]
    [InlineData("de-DE", "1.234,5", 1234.5)]
    [InlineData("de-DE", "4.500", 4500)]
    [InlineData("de-CH", "1'234.50", 1234.5)]
    [InlineData("de-CH", "1’234.50", 1234.5)]
    [InlineData("fr-FR", "1 234,5", 1234.5)]
    [InlineData("fr-FR", "1\u00A0234,5", 1234.5)]
    [InlineData("fr-FR", "1\u202F234,5", 1234.5)]
    [InlineData("hi-IN", "12,34,567", 1234567)]
    [InlineData("ja-JP", "１，２３４", 1234)]
    [InlineData("sv-SE", "-5", -5)]
    public void Reads_what_people_write(string culture, string text, double expected)
    {
        Assert.True(ValueReader.TryReadNumber(text, new CultureInfo(culture), out double value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("", "1,5")]
    [InlineData("", "12,34,567")]
    [InlineData("", "1234,567")]
    [InlineData("", ",123")]
    [InlineData("", "1,,234")]
    [InlineData("", "1,234,")]
    [InlineData("", "1 234")]
    [InlineData("", "")]
    [InlineData("", "-")]
    [InlineData("", "12 boats")]
    [InlineData("de-DE", "1.5")]
    [InlineData("de-DE", "1234.5")]
    [InlineData("hi-IN", "1,2,345")]
    public void What_is_no_number_of_the_culture_is_none(string culture, string text) =>
        Assert.False(ValueReader.TryReadNumber(text, new CultureInfo(culture), out double _));

    [Fact]
    public void The_type_decides_what_fits()
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        Assert.False(ValueReader.TryReadNumber("1.5", culture, out int _));
        Assert.True(ValueReader.TryReadNumber("1,000.0", culture, out int whole));
        Assert.Equal(1000, whole);
        Assert.False(ValueReader.TryReadNumber("256", culture, out byte _));
        Assert.False(ValueReader.TryReadNumber("-1", culture, out uint _));
        Assert.True(ValueReader.TryReadNumber("123,456,789,012,345,678,901", culture, out BigInteger large));
        Assert.Equal(BigInteger.Parse("123456789012345678901", culture), large);
    }

    [Fact]
    public void What_is_longer_than_a_number_can_be_is_none() =>
        Assert.False(ValueReader.TryReadNumber(new string('1', 129), CultureInfo.InvariantCulture, out BigInteger _));

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("1", true)]
    [InlineData("no", false)]
    [InlineData("https://schema.org/True", true)]
    public void Reads_truths(string text, bool expected)
    {
        Assert.True(ValueReader.TryReadBoolean(text, out bool value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("maybe")]
    [InlineData("2")]
    public void What_is_no_truth_is_none(string text) => Assert.False(ValueReader.TryReadBoolean(text, out _));
}
