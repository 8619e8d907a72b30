using System.IO.Pipelines;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>By which way a document's bytes get into a page.</summary>
public enum Door
{
    Bytes,

    /// <summary>A stream that gives one byte at a time and does not say how many there are.</summary>
    Stream,

    /// <summary>The same, read asynchronously.</summary>
    StreamAsync,

    /// <summary>A pipe that gives one byte at a time.</summary>
    Pipe,
}

internal static class Doors
{
    public static async Task<Page> ParseAsync(this Door door, byte[] html, PageOptions? options = null)
    {
        switch (door)
        {
            case Door.Bytes:
                return Page.Parse(html, options);
            case Door.Stream:
                return Page.Parse(new OneByteStream(html), options);
            case Door.StreamAsync:
                return await Page.ParseAsync(new OneByteStream(html), options, TestContext.Current.CancellationToken);
            case Door.Pipe:
                PipeReader reader = PipeReader.Create(new OneByteStream(html));
                return await Page.ParseAsync(reader, options, TestContext.Current.CancellationToken);
            default:
                throw new ArgumentOutOfRangeException(nameof(door));
        }
    }
}
