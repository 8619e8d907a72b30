namespace SchemaKit.Tests;

/// <summary>Inputs that were sound once.</summary>
internal sealed partial class HtmlGenerator
{
    private static readonly string[] Samples =
    [
        "<!DOCTYPE html><html lang=en><head><title>Tides</title><meta charset=utf-8></head><body><h1>Tides</h1>"
        + "<p>High at <b>noon</b>, <a href=#low>low <i>later</i></a>.</p><ul><li>one<li>two</ul></body></html>",
        "<table border=1><caption>Ports</caption><colgroup><col><col></colgroup><thead><tr><th>a<th>b</thead>"
        + "<tbody><tr><td>1</td><td><b>2</b></td></tr></tbody></table>",
        "<div><svg viewBox='0 0 9 9'><g><foreignObject><p>in</p></foreignObject><desc><b>d</b></desc><path d=M0/>"
        + "</g></svg><math><mi>x</mi><annotation-xml encoding='text/html'><p>y</p></annotation-xml></math></div>",
        "<form action=/><fieldset><legend>Boat</legend><label>Name <input name=n></label>"
        + "<textarea>\nkeep</textarea><button type=submit>Go</button></fieldset></form>",
        "<p><b><i>one<p>two</b>three</i>four<div><a>five<div><a>six</a></div></a></div>",
        "<template><tr><td>cell</td></tr></template><div><template><p>a<template>b</template></template>c</div>",
        "<!DOCTYPE html><frameset cols=50%,50%><frame src=a><noframes><p>none</p></noframes></frameset>",
        "<dl><dt>a<dd>b<dt>c<dd><ol><li>d<li>e</ol></dl><pre>\n f</pre><h2>g<h3>h</h3></h2><hr><address>i</address>",
        "<head><base href=/><link rel=stylesheet href=s><style>p > a { }</style><script>if (a < b) "
        + "{ \"</p>\" }</script><noscript><link href=t><style>q</style></noscript></head><body>"
        + "<noscript><p>no</p></noscript>",
        "<ruby>a<rb>b<rtc>c<rt>d<rp>(</ruby><object><p>o</object><applet><p>m</applet><marquee><p>n</marquee>",
        "<body><!-- a --><p title=\"x &amp; y\">&lt;tag&gt; &eacute;&#233;&#xE9; &copy 2020</p><!-- b --></body>"
        + "<!-- c --></html><!-- d -->",
        "<select name=s><optgroup label=l><option selected>a<option>b</optgroup><hr><option>c</select><p>d",
    ];

    private string Mutate(string sample)
    {
        for (int times = 1 + _random.Next(6); times > 0; times--)
        {
            int start = PlaceIn(sample);
            int length = Math.Min(_random.Next(Chance(3) ? 40 : 8), sample.Length - start);
            string piece = sample.Substring(start, length);
            sample = _random.Next(8) switch
            {
                0 or 1 => sample.Remove(start, length),
                2 => sample.Insert(PlaceIn(sample), piece),
                3 => sample.Remove(start, length).Insert(PlaceIn(sample[..^length]), piece),
                4 => sample.Insert(start, Pick(Chance(2) ? Texts : Markup)),
                5 => Splice(sample[..start], Pick(Samples)),
                6 => sample.Insert(start, Write()),
                _ => Chance(3) ? sample[..start] : sample.Insert(start, $"<{Pick(Pick(Themes))}>"),
            };
        }

        return sample;
    }

    private string Splice(string head, string other) => head + other[PlaceIn(other)..];

    /// <summary>Mostly where a tag begins.</summary>
    private int PlaceIn(string html)
    {
        int place = _random.Next(html.Length + 1);
        int tag = html.IndexOf('<', place);
        return tag >= 0 && !Chance(4) ? tag : place;
    }
}
