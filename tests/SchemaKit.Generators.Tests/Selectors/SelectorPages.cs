namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>Pages that selectors are tried on.</summary>
internal static class SelectorPages
{
    /// <summary>An article, as pages are.</summary>
    public const string Article = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8"><title>Harbour</title>
          <meta name="author" content="Ann Lee"><meta property="og:title" content="Harbour opens">
          <link rel="stylesheet" href="/a.css"><link REL="Canonical" href="https://example.org/2">
        </head>
        <body class="page wide">
          <nav id="top"><ul class="menu"><li class="on"><a href="/">Home</a></li><li><a href="/news/">News</a></li></ul></nav>
          <main>
            <article id="a1" class="story lead" data-kind="report" lang="en-US">
              <h1>Harbour <em>opens</em></h1>
              <p class="byline">By Ann Lee</p>
              <p class="">First</p>
              <p>Second <a href="https://example.org/x.pdf">file</a></p>
              <h2>Later</h2>
              <p data-x="a b  c" title="it's">Third</p>
              <figure><img src="a.png" alt=""><figcaption>A boat</figcaption></figure>
              <p id="last-p" class="note story-note">Fourth</p>
              <my-widget kind="One"><my-part></my-part></my-widget>
            </article>
            <article id="a2" class="story" lang="en">
              <h2>Other</h2><p>Only</p>
              <div class="box"><div class="box"><div class="deep"><span>x</span><span class="on">y</span></div></div></div>
            </article>
            <aside><h3>Most read</h3><ol>
              <li>1</li><li class="on">2</li><li>3</li><li class="on">4</li><li>5</li><li class="on">6</li><li>7</li>
            </ol></aside>
          </main>
          <form method="POST"><input type="TEXT" name="q" disabled><input type="checkbox" checked>
            <select><option selected>1</option><option>2</option></select></form>
          <table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td colspan="3">4</td></tr></table>
          <p></p><p><!-- nothing --></p><b></b><i>i</i><i></i>
          <template><p class="story">inert</p></template>
          <p class="日本 a:b 1st -x">end</p>
        </body>
        </html>
        """;

    /// <summary>A page in quirks mode: no document type.</summary>
    public const string Quirks = """
        <html><body CLASS="Page"><DIV ID="Main" class="Story LEAD"><P Class="story">a</P><p class="STORY x">b</p></DIV>
        <p id=main>c</p><p title="Lead">d</p></body></html>
        """;

    /// <summary>A page with SVG and MathML in it.</summary>
    public const string Foreign = """
        <!DOCTYPE html>
        <title>t</title>
        <svg viewBox="0 0 1 1" type="A"><title>s</title><linearGradient id="g"/><a href="#g" class="on"><text>x</text></a>
          <foreignObject><p type="a">in</p></foreignObject></svg>
        <math><mi>x</mi><mi>y</mi></math>
        <p type="A">out</p><a>a</a>
        """;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Article, Quirks, Foreign];
}
