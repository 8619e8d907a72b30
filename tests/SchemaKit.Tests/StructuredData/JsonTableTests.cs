using SchemaKit.StructuredData;

namespace SchemaKit.Tests.StructuredData;

public sealed class JsonTableTests
{
    [Fact]
    public void A_text_that_is_refused_leaves_no_rows()
    {
        JsonTable table = new();
        Assert.True(table.TryAdd("[1, 2]"u8.ToArray()));
        Assert.False(table.TryAdd("[3, 4"u8.ToArray()));
        Assert.True(table.TryAdd("{\"a\": null}"u8.ToArray()));

        Assert.Equal(
            [JsonRowKind.Array, JsonRowKind.Literal, JsonRowKind.Literal, JsonRowKind.Object, JsonRowKind.Name, JsonRowKind.Null],
            Enumerable.Range(0, table.Count).Select(row => table[row].Kind));
        Assert.Equal([3, 2, 3, 6, 0, 6], Enumerable.Range(0, table.Count).Select(row => table[row].Kind == JsonRowKind.Name ? 0 : table[row].End));
        Assert.Equal("a"u8, table.Characters(4));
    }

    [Fact]
    public void What_is_nested_as_deeply_as_allowed_is_read_and_no_deeper()
    {
        JsonTable table = new();
        Assert.True(table.TryAdd(Nested(JsonTable.MaxDepth)));
        Assert.False(table.TryAdd(Nested(JsonTable.MaxDepth + 1)));
        Assert.Equal(JsonTable.MaxDepth, table.Count);
    }

    [Fact]
    public void A_table_that_is_cleared_keeps_no_text()
    {
        JsonTable table = new();
        WeakReference text = Read(table, count: 200_000);
        table.Clear();
        Assert.Equal(0, table.Count);
        GC.Collect();
        Assert.False(text.IsAlive);
        Assert.True(table.TryAdd("[1]"u8.ToArray()));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Read(JsonTable table, int count)
    {
        byte[] text = System.Text.Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("1", count))}]");
        Assert.True(table.TryAdd(text));
        return new WeakReference(text);
    }

    private static byte[] Nested(int depth) => System.Text.Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));
}
