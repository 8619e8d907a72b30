using SchemaKit.Accuracy.Metrics;

namespace SchemaKit.Accuracy.Tests.Metrics;

public sealed class ShinglesTests
{
    [Fact]
    public void A_shingle_has_four_words() =>
        Assert.Equal(["a b c d", "b c d e"], Shingles.Of(["a", "b", "c", "d", "e"]));

    [Fact]
    public void A_short_text_is_one_shingle() => Assert.Equal(["a b"], Shingles.Of(["a", "b"]));

    [Fact]
    public void No_words_are_none() => Assert.Empty(Shingles.Of([]));

    [Fact]
    public void Texts_are_compared_by_how_often_each_is_there()
    {
        // Expected are abcd, bcda, cdab, dabc, abcd; found are abcd, bcdx.
        Counts counts = Shingles.Compare("a b c d a b c d", "a, b c d. x", out bool isEqual);

        Assert.False(isEqual);
        Assert.Equal(new Counts(1, 1, 4), counts);
    }

    [Theory]
    [InlineData("The ferry left.", "The  ferry: left", true)]
    [InlineData("The ferry left.", "the ferry left", false)]
    [InlineData("The ferry left.", "", false)]
    [InlineData("", "", true)]
    public void Texts_are_equal_by_their_words(string expected, string found, bool equal)
    {
        Counts counts = Shingles.Compare(expected, found, out bool isEqual);
        Assert.Equal(equal, isEqual);
        Assert.Equal(equal, counts.IsRight);
    }
}
