using System.Text.Json;
using SchemaKit.Tests;

namespace SchemaKit.Html.Tests;

public sealed class HtmlEncodingTests
{
    [Fact]
    public void There_are_forty_encodings_and_each_name_is_a_label()
    {
        Assert.Equal(40, HtmlEncoding.All.Count);
        Assert.All(HtmlEncoding.All, encoding => Assert.Same(encoding, HtmlEncoding.Get(encoding.Name)));
    }

    [Theory]
    [InlineData("utf8", "UTF-8")]
    [InlineData("latin1", "windows-1252")]
    [InlineData("us-ascii", "windows-1252")]
    [InlineData("iso_8859-1:1987", "windows-1252")]
    [InlineData("SJIS", "Shift_JIS")]
    [InlineData("gb2312", "GBK")]
    [InlineData("ISO-8859-8-i", "ISO-8859-8-I")]
    [InlineData("utf-16", "UTF-16LE")]
    [InlineData("hz-gb-2312", "replacement")]
    [InlineData("\t\n\f\r euc-kr \r\n", "EUC-KR")]
    public void A_label_gets_its_encoding_in_any_case_and_between_white_space(string label, string name) =>
        Assert.Equal(name, HtmlEncoding.Get(label).Name);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("utf")]
    [InlineData("utf-8\0")]
    [InlineData("utf-8 utf8")]
    [InlineData("866\ncp866")]
    [InlineData("\u00A0utf-8")]
    [InlineData("\vutf-8")]
    [InlineData("\u017Fjis")]
    [InlineData("\u212Aoi8-r")]
    [InlineData("utf-32")]
    [InlineData("utf-7")]
    [InlineData("a-label-that-is-longer-than-any-that-there-is")]
    public void What_is_no_label_gets_nothing(string label)
    {
        Assert.False(HtmlEncoding.TryGet(label, out HtmlEncoding? encoding));
        Assert.Null(encoding);
        Assert.Throws<ArgumentException>(() => HtmlEncoding.Get(label));
    }

    [Fact]
    public void Every_label_of_the_standard_gets_its_encoding()
    {
        string path = SharedData.Require("whatwg", "encodings.json");
        using JsonDocument groups = JsonDocument.Parse(File.ReadAllBytes(path));
        List<string> names = [];
        int labels = 0;
        foreach (JsonElement group in groups.RootElement.EnumerateArray())
        {
            foreach (JsonElement encoding in group.GetProperty("encodings").EnumerateArray())
            {
                string name = encoding.GetProperty("name").GetString()!;
                names.Add(name);
                foreach (JsonElement label in encoding.GetProperty("labels").EnumerateArray())
                {
                    Assert.Equal(name, HtmlEncoding.Get(label.GetString()!).Name);
                    Assert.Equal(name, HtmlEncoding.Get(label.GetString()!.ToUpperInvariant()).Name);
                    labels++;
                }
            }
        }

        Assert.Equal(names, HtmlEncoding.All.Select(encoding => encoding.Name));
        Assert.Equal(228, labels);
    }
}
