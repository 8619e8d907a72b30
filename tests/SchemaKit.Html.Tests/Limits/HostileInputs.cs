using System.Text;

namespace SchemaKit.Tests;

/// <summary>
/// Inputs that make a careless parser take time with the square of their length, or a stack as high as they are deep.
/// The letter x is in them as text alone.
/// </summary>
internal static class HostileInputs
{
    /// <summary>Each input by its name: the markup for a size.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = new Dictionary<string, Func<int, string>>
    {
        // Nesting.
        ["div in div"] = n => Repeat("<div>", n) + "x",
        ["b in b"] = n => Repeat("<b>", n) + "x",
        ["a in a"] = n => Repeat("<a>", n) + "x",
        ["font in font"] = n => Repeat("<font>", n) + "x",
        ["font in another font"] = n => Each(n, i => $"<font size={i}>") + "x",
        ["table in table"] = n => Repeat("<table>", n) + "x",
        ["cell in cell"] = n => Repeat("<table><tr><td>", n) + "x",
        ["template in template"] = n => Repeat("<template>", n) + "x",
        ["select in select"] = n => Repeat("<select>", n) + "x",
        ["select in template"] = n => Repeat("<select><template>", n) + "x",
        ["svg in svg"] = n => Repeat("<svg>", n) + "x",
        ["unmatched end tags in svg"] = n => "<svg>" + Repeat("<g>", n) + Repeat("</z>", n) + "x",
        ["mi in math"] = n => Repeat("<math><mi>", n) + "x",
        ["applet in b"] = n => Repeat("<applet><b>", n) + "x",
        ["nested options"] = n => "<select>" + Repeat("<div><option selected>x", n),

        // Formatting elements.
        ["b closed at the end"] = n => Repeat("<b>", n) + "x" + Repeat("</b>", n),
        ["b around all div"] = n => "<b>" + Repeat("<div>", n) + Repeat("</b>", n) + "x",
        ["b around spans and div"] = n => "<b>" + Repeat("<span>", n) + Repeat("<div>", n) + Repeat("</b>", n) + "x",
        ["a and div in turn"] = n => Repeat("<a><div>", n) + "x",
        ["b and p in turn"] = n => Repeat("<b><p>", n) + Repeat("</b>", n) + "x",
        ["distinct b before p"] = n => "<p>" + Each(n, i => $"<b id={i}>") + Repeat("<p>x", n),
        ["b with attributes"] = n => "<b " + Repeat("a=1 b=2 ", n) + ">" + Repeat("<b>x", 4),
        ["nobr"] = n => Repeat("<nobr>x", n),

        // End tags and scopes.
        ["unmatched end tags in spans"] = n => Repeat("<span>", n) + Repeat("</div>", n) + "x",
        ["unknown end tags"] = n => Repeat("<z>", n) + Each(n, i => $"</y{i}>") + "x",
        ["unknown elements"] = n => Each(n, i => $"<y{i}>") + Each(n, i => $"</z{i}>") + "x",
        ["p behind a button"] = n => "<p><button>" + Repeat("<span>", n) + Repeat("<div>x</div>", n),
        ["li behind divs"] = n => "<li><ul>" + Repeat("<div>", n) + Repeat("<li>x</li>", n),
        ["forms behind divs"] = n => "<form>" + Repeat("<div>", n) + Repeat("</form><form>x", n),
        ["tables behind spans"] = n => "<table><tr><td>" + Repeat("<span>", n) + Repeat("<table></table>x", n),

        // Foster parenting.
        ["text in tables"] = n => Repeat("<table>x", n),
        ["text in a table"] = n => "<table>" + Repeat("x<tr>", n),
        ["elements in a table"] = n => "<table>" + Repeat("<b>x</b><i>", n),
        ["links in a table"] = n => "<table>" + Repeat("<a>x", n),
        ["NUL in a table"] = n => "<table>" + Repeat("\0x", n),

        // Attributes.
        ["distinct attributes"] = n => "<p " + Each(n, i => $"a{i}=1 ") + ">x",
        ["the same attribute"] = n => "<p " + Repeat("a=1 ", n) + ">x",
        ["merged into html"] = n => Repeat("<html a=1>", n) + "x",
        ["merged into body"] = n => "<body>" + Each(n, i => $"<body a{i}=1>") + "x",
        ["attributes of annotation-xml"] = n => "<math><annotation-xml " + Repeat("y ", n) + ">" + Repeat("<b>x", n),
        ["attributes of a select"] = n => "<select size=2 " + Repeat("y ", n) + ">" + Repeat("<option>x", n),
        ["attributes of an optgroup"] = n => "<select><optgroup " + Repeat("y ", n) + ">" + Repeat("<option>x", n),
        ["selected content"] = n => "<select><button><selectedcontent></selectedcontent></button>"
            + Repeat("<option selected>x<b>x</b></option>", n),

        // One long token.
        ["one attribute"] = n => "<p a=\"" + Repeat("y", n * 64) + "\">x",
        ["one comment"] = n => "<!--" + Repeat("y", n * 64) + "-->x",
        ["one text"] = n => Repeat("x", n * 64),
        ["one number"] = n => "&#" + Repeat("1", n * 8) + "; x",

        // No end.
        ["no end of a tag"] = n => "x" + Repeat("<p ", n),
        ["no end of a value"] = n => "x" + Repeat("<p a=\"", n),
        ["no end of a comment"] = n => "x" + Repeat("<!--", n),
        ["no end of a script"] = n => "x<script>" + Repeat("</script", n),
        ["scripts in an escaped script"] = n => "x<script><!--" + Repeat("<script></script", n),
        ["no end of a title"] = n => "x<title>" + Repeat("</titl", n),
        ["no end of a CDATA section"] = n => "x<svg><![CDATA[" + Repeat("]]", n),
        ["no end of a DOCTYPE"] = n => "x<!doctype " + Repeat("y ", n),
        ["no end of an instruction"] = n => "x" + Repeat("<?a ", n),
        ["ampersands"] = n => "x" + Repeat("&", n),
        ["less-than signs"] = n => "x" + Repeat("<", n),

        // Many of one kind.
        ["headings"] = n => Repeat("<h1>x", n),
        ["ruby"] = n => "<ruby>" + Repeat("<rt>x", n),
        ["terms"] = n => Repeat("<dd>x", n),
        ["buttons"] = n => Repeat("<button>x", n),
        ["frames"] = n => "<frameset>" + Repeat("<frame>", n),
        ["comments behind the body"] = n => "</body>" + Repeat("<!--y-->x", n),
        ["NUL"] = n => "x" + Repeat("\0", n),
    };

    private static string Repeat(string text, int count) =>
        new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Each(int count, Func<int, string> part)
    {
        StringBuilder text = new();
        for (int i = 0; i < count; i++)
            text.Append(part(i));
        return text.ToString();
    }
}
