using AngleSharp.Dom;
using SchemaKit.AngleSharp;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>Takes trees over the bridge, in both directions.</summary>
internal static class Bridge
{
    /// <summary>Takes a DOM to a page, that one to a DOM and that one to a page again.</summary>
    /// <returns>What differs on the way; <see langword="null"/> where all are the same tree.</returns>
    public static string? FindDifference(INode dom)
    {
        string expected = DomDump.Dump(dom);
        using Page page = dom.ToPage();
        if (HtmlDumper.Dump(page) is var paged && paged != expected)
            return $"DOM:\n{expected}\nits page:\n{paged}";
        return FindDifference(page);
    }

    /// <summary>Takes a page to a DOM, and that one to a page again.</summary>
    /// <returns>What differs on the way; <see langword="null"/> where all are the same tree.</returns>
    public static string? FindDifference(Page page)
    {
        string expected = HtmlDumper.Dump(page);
        using IDocument document = page.ToDocument();
        if (DomDump.Dump(document) is var built && built != expected)
            return $"page:\n{expected}\nits DOM:\n{built}";
        using Page again = document.ToPage();
        if (HtmlDumper.Dump(again) is var paged && paged != expected)
            return $"page:\n{expected}\nthe page of its DOM:\n{paged}";
        return again.IsQuirks == page.IsQuirks ? null : $"quirks mode {page.IsQuirks} became {again.IsQuirks}";
    }
}
