using System.IO.Pipelines;
using SchemaKit.Html;

namespace SchemaKit.Tests;

internal static partial class Doors
{
    static partial void AddPipe(Dictionary<string, Func<byte[], PageOptions?, Task<Page>>> doors) =>
        doors.Add("pipe", (html, options) => Page.ParseAsync(
            PipeReader.Create(new OneByteStream(html)), options, TestContext.Current.CancellationToken));
}
