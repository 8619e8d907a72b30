using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using SchemaKit.Html;
using SchemaKit.Readers;
using SchemaKit.Tests.StructuredData;

namespace SchemaKit.Tests.Readers.Timestamps;

/// <summary>The times that real pages give to programs: in meta elements, <c>time</c>, microdata and JSON-LD.</summary>
public sealed partial class RealPagesTests
{
    private const string Elements =
        "meta[property='article:published_time' i], meta[property='article:modified_time' i], meta[itemprop=datePublished], "
        + "meta[itemprop=dateModified], time[datetime]";

    [Fact]
    public void Say_ISO_8601_so_that_it_is_understood()
    {
        string[] files = Directory.GetFiles(SharedData.Require("corpus"), "*.html.gz", SearchOption.AllDirectories);
        if (!LongRun.IsOn)
            files = [.. files.Order(StringComparer.Ordinal).Where((_, i) => i % 8 == 0)];

        TimestampFormats formats = new("", "UTC");
        string[] values = [.. files.SelectMany(Values).Where(value => Iso8601().IsMatch(value))];
        string[] refused = [.. values.Where(value => !ValueReader.TryReadTimestamp(value, formats, out _))];

        // What is left has no meaning, such as two zones, two dates, or a date with a number run into it.
        Assert.True(values.Length > 2 * files.Length);
        Assert.True(refused.Length <= values.Length / 250, $"{refused.Length} of {values.Length}: {string.Join("; ", refused)}");

        // .NET's own reader refuses many of them; where it does not, it says the same.
        foreach (string value in values)
        {
            if (ValueReader.TryReadTimestamp(value, formats, out DateTimeOffset read)
                && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset known))
            {
                Assert.True(known.EqualsExact(read), value);
            }
        }
    }

    private static List<string> Values(string file)
    {
        using GZipStream packed = new(File.OpenRead(file), CompressionMode.Decompress);
        using Page page = Page.Parse(packed);
        List<string> values = [];
        foreach (Node node in page.Select(Elements))
            values.Add((node.GetAttribute("content") ?? node.GetAttribute("datetime") ?? "").Trim());
        values.AddRange(JsonLdPages.Read(page, "datePublished"));
        values.AddRange(JsonLdPages.Read(page, "dateModified"));
        return values;
    }

    [GeneratedRegex(@"^[12]\d{3}-\d\d-\d\d")]
    private static partial Regex Iso8601();
}
