namespace SchemaKit.Tests;

/// <summary>What is held to be a fault of AngleSharp is one, and no fault of ours.</summary>
public sealed class DepartureTests
{
    public static TheoryData<string> Names => [.. Departures.All.Select(departure => departure.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Where_AngleSharp_departs_from_the_standard_the_engine_does_not(string name)
    {
        Departure departure = Departures.All.Single(departure => departure.Name == name);
        ParserInput input = departure.Example;
        string expected = string.Concat(departure.Expected.Select(line => $"| {line}\n"));
        Assert.EndsWith(expected, input.Dump(), StringComparison.Ordinal);
        Assert.NotEqual(input.Dump(), AngleSharpTree.Of(input));
        Comparison comparison = Comparison.Of(input);
        Assert.Null(comparison.Difference);
        Assert.Equal([departure], comparison.Explanation);
    }
}
