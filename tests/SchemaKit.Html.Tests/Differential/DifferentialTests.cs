using System.Collections.Concurrent;

namespace SchemaKit.Tests;

/// <summary>Random inputs: the trees are those of AngleSharp, but for what it is known to do otherwise.</summary>
public sealed class DifferentialTests
{
    private const int Cases = 5000;

    [Fact]
    public void Random_inputs_have_the_tree_that_AngleSharp_gives_them_or_the_standard_says_why_not()
    {
        ConcurrentBag<string> departures = [];
        FuzzRun.Check(Cases, input =>
        {
            Comparison comparison = Comparison.Of(input);
            foreach (Departure departure in comparison.Explanation)
                departures.Add(departure.Name);
            return comparison.Difference;
        });

        // The inputs are always the same, so that more of a kind can only be a fault that hides behind the departure.
        if (!LongRun.IsOn)
        {
            Assert.Equal(
                """
                CDATA behind a self-closing tag: 1
                NUL characters: 38
                content of select: 204
                end tags in foreign content: 17
                end tags in raw text: 150
                form in template contents: 2
                foster parents in a fragment: 13
                isindex: 56
                pending table characters: 8
                search: 10
                template behind the head: 2
                white space in framesets: 46
                """,
                string.Join('\n', departures.CountBy(name => name)
                    .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair => $"{pair.Key}: {pair.Value}")));
        }
    }
}
