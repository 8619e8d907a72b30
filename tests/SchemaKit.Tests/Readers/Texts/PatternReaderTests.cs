using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers;

public sealed class PatternReaderTests
{
    [Theory]
    [InlineData("a \t\u00A0b", 0, "a b", 5)]
    [InlineData("a b", 1, " ", 2)]
    [InlineData("a b", 0, "", 0)]
    [InlineData("a b", 3, "", 3)]
    [InlineData("ab", 0, "a b", -1)]
    [InlineData("a ", 0, "a b", -1)]
    [InlineData("b", 1, "b", -1)]
    public void Matches_at_a_place(string text, int position, string literal, int expected) =>
        Assert.Equal(expected, PatternReader.Match(text, position, literal));

    [Theory]
    [InlineData("a b  c", 0, " c", 3, 6)]
    [InlineData("a b  c", 4, " c", 4, 6)]
    [InlineData("aab", 0, "ab", 1, 3)]
    [InlineData("a  b", 0, " c", -1, -1)]
    [InlineData("a", 2, "a", -1, -1)]
    public void Finds_the_first_place(string text, int from, string literal, int expected, int expectedEnd)
    {
        Assert.Equal(expected, PatternReader.Find(text, from, literal, out int end));
        Assert.Equal(expectedEnd, end);
    }

    [Theory]
    [InlineData("a b \n c", 0, " c", 3)]
    [InlineData("   c", 1, " c", 1)]
    [InlineData("c", 0, " c", -1)]
    [InlineData("bc", 1, "bc", -1)]
    [InlineData("c", 2, "c", -1)]
    public void Matches_at_the_end(string text, int from, string literal, int expected) =>
        Assert.Equal(expected, PatternReader.MatchEnd(text, from, literal));
}
