using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>The ways by which a document's bytes get into a page; all but the first bring them one by one.</summary>
internal static partial class Doors
{
    private static readonly Dictionary<string, Func<byte[], PageOptions?, Task<Page>>> ByName = Create();

    public static TheoryData<string> All => [.. ByName.Keys];

    public static Task<Page> ParseAsync(string door, byte[] html, PageOptions? options = null) =>
        ByName[door](html, options);

    private static Dictionary<string, Func<byte[], PageOptions?, Task<Page>>> Create()
    {
        Dictionary<string, Func<byte[], PageOptions?, Task<Page>>> doors = new()
        {
            ["bytes"] = (html, options) => Task.FromResult(Page.Parse(html, options)),
            ["stream"] = (html, options) => Task.FromResult(Page.Parse(new OneByteStream(html), options)),
            ["stream, asynchronously"] = (html, options) =>
                Page.ParseAsync(new OneByteStream(html), options, TestContext.Current.CancellationToken),
        };
        AddPipe(doors);
        return doors;
    }

    static partial void AddPipe(Dictionary<string, Func<byte[], PageOptions?, Task<Page>>> doors);
}
