using SchemaKit.Accuracy.Metrics;

namespace SchemaKit.Accuracy.Tests.Metrics;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Ann Lee", "Ann Lee")]
    [InlineData("ANN LEE, Bo Ek and Cy Ray", "Bo Ek|Cy Ray|Ann Lee")]
    [InlineData("Ann Lee; Bo Ek", "Ann Lee and Bo Ek")]
    [InlineData("Ann Lee, The Harbour Post", "Ann  Lee, The Harbour Post")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Are_the_same_however_they_are_joined(string? expected, string found) =>
        Assert.True(Names.Compare(expected, found.Split('|')).IsRight);

    [Theory]
    [InlineData("Ann Lee, Bo Ek", "Ann Lee|Cy Ray", 1, 1, 1)]
    [InlineData("By Ann Lee", "Ann Lee", 0, 1, 1)]
    [InlineData("Alexander Sandberg", "Alex", 0, 1, 1)]
    [InlineData("Ann Lee", "", 0, 0, 1)]
    [InlineData(null, "Ann Lee", 0, 1, 0)]
    public void Are_others(string? expected, string found, int met, int extra, int missing) =>
        Assert.Equal(new Counts(met, extra, missing), Names.Compare(expected, found.Split('|')));
}
