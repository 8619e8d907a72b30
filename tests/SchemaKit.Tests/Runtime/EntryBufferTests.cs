using SchemaKit.Runtime;

namespace SchemaKit.Tests.Runtime;

public sealed class EntryBufferTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void Entries_come_out_in_order_in_a_list_as_long_as_it_is(int count)
    {
        EntryBuffer<int> ofList = default;
        EntryBuffer<string> ofArray = default;
        for (int i = 0; i < count; i++)
        {
            ofList.Add(i);
            ofArray.Add($"{i}");
        }

        Assert.Equal(count, ofList.Count);
        List<int> list = ofList.TakeList()!;
        Assert.Equal(Enumerable.Range(0, count), list);
        Assert.Equal(count, list.Capacity);
        Assert.Equal(list.Select(i => $"{i}"), ofArray.TakeArray()!);
        Assert.Equal((0, 0), (ofList.Count, ofArray.Count));
    }

    [Fact]
    public void No_entries_are_no_list()
    {
        EntryBuffer<string> entries = default;
        Assert.Null(entries.TakeList());
        Assert.Null(entries.TakeArray());
        Assert.True(entries.Span.IsEmpty);
        entries.Dispose();
    }

    [Fact]
    public void A_buffer_that_was_given_back_begins_anew()
    {
        EntryBuffer<string> entries = default;
        entries.Add("a");
        entries.Dispose();
        entries.Add("b");
        Assert.Equal(["b"], entries.TakeArray()!);
    }
}
