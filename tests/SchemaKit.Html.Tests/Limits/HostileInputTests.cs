using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>
/// What hostile inputs cost, counted in nodes and not on a clock; the benchmarks' <c>growth</c> shows the times.
/// </summary>
public sealed class HostileInputTests
{
    private const int Size = 4_000;
    private const int StackSize = 256 * 1024;

    public static TheoryData<string> Names => [.. HostileInputs.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_page_is_read_on_a_small_stack_and_grows_with_its_length(string name)
    {
        (int Nodes, PageLimits Limits) small = Read(name, Size);
        (int Nodes, PageLimits Limits) large = Read(name, 8 * Size);

        // What work is granted to a page whatever its length is 125,000 nodes.
        Assert.True(large.Nodes <= (8 * 1.2 * small.Nodes) + 125_000, $"{small.Nodes} nodes became {large.Nodes}.");
        Assert.Equal(PageLimits.None, large.Limits & ~(PageLimits.Depth | PageLimits.Work));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_of_a_hostile_page_is_lost(string name)
    {
        string html = HostileInputs.All[name](Size);
        using Page page = Page.Parse(html);

        int found = 0;
        for (int i = 0; i < page.NodeCount; i++)
        {
            if (page[i].Kind == NodeKind.Text)
                found += CountOfX(page[i].GetText(TextKind.Raw));
        }

        int written = CountOfX(html.Replace("annotation-xml", "", StringComparison.Ordinal));
        if (name == "selected content")
            Assert.InRange(found, written, 2 * written); // an option's text is copied
        else
            Assert.Equal(written, found);
    }

    private static int CountOfX(string text) => text.Count(letter => letter == 'x');

    private static (int Nodes, PageLimits Limits) Read(string name, int size)
    {
        byte[] html = Encoding.UTF8.GetBytes(HostileInputs.All[name](size));
        (int, PageLimits) result = default;
        Thread thread = new(
            () =>
            {
                using Page page = Page.Parse(html);
                result = (page.NodeCount, page.LimitsReached);
            },
            StackSize);
        thread.Start();
        thread.Join();
        return result;
    }
}
