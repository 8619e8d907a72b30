using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Tests.Runtime;

public sealed class MatchStoreTests
{
    [Fact]
    public void A_schema_finds_its_lists_again()
    {
        using Page page = Page.Parse("<p>a<p>b");
        using MatchStore store = MatchStore.Rent();

        Assert.False(store.TryFind(typeof(int), count: 2, out Span<NodeList> lists));
        lists[1].Add(page.Document);
        for (int i = 0; i < 20; i++)
            Assert.False(store.TryFind(typeof(List<>).MakeGenericType(typeof(int[]).MakeArrayType(i + 1)), count: 3, out _));

        Assert.True(store.TryFind(typeof(int), count: 2, out lists));
        Assert.Equal(0, lists[0].Count);
        Assert.Equal(page.Document, lists[1][0]);
    }

    [Fact]
    public void The_next_page_finds_nothing_of_the_last_one()
    {
        using Page page = Page.Parse("<p>a<p>b");
        using (MatchStore first = MatchStore.Rent())
        {
            first.TryFind(typeof(int), count: 1, out Span<NodeList> lists);
            lists[0].Add(page.Document);
        }

        using MatchStore second = MatchStore.Rent();
        Assert.False(second.TryFind(typeof(int), count: 1, out Span<NodeList> others));
        Assert.Equal(0, others[0].Count);
    }
}
