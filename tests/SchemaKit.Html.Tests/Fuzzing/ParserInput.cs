using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>What a parser is given.</summary>
/// <param name="Html">The document or fragment, without a byte order mark.</param>
/// <param name="Context">The context element of a fragment; none for a document.</param>
/// <param name="Scripting">Whether <c>noscript</c> is raw text.</param>
internal sealed record ParserInput(string Html, string? Context = null, bool Scripting = false)
{
    private PageOptions Options => new() { Encoding = HtmlEncoding.Utf8, Scripting = Scripting };

    /// <summary>The page, from characters if they are a document.</summary>
    public Page Parse() => Context is null ? Page.Parse(Html, Options) : ParseBytes();

    /// <summary>The page, from bytes.</summary>
    public Page ParseBytes()
    {
        byte[] html = Encoding.UTF8.GetBytes(Html);
        return Context is null ? Page.Parse(html, Options) : Page.ParseFragment(html, Context, Options);
    }

    /// <summary>The lines of the tree.</summary>
    public string Dump()
    {
        using Page page = Parse();
        return HtmlDumper.Dump(page);
    }
}
