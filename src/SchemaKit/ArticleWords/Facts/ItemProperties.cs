using System.Diagnostics.CodeAnalysis;
using SchemaKit.Html;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>The elements of a page that have properties of microdata or of RDFa Lite.</summary>
internal sealed class ItemProperties
{
    // Pages of one article have a few dozen; more are those of a catalogue. The bound keeps the search for the items around them small.
    private const int MaxElements = 512;

    // What is larger is the text of an article, or all of it: no value of a word.
    private const int MaxNodes = 256;

    private readonly List<(Node Element, SourceRange Names)> _elements = [];

    /// <summary>Finds the elements.</summary>
    public void Gather(Page page)
    {
        // A page without the name of the attribute in its source has none; those of RDFa are looked for only with its types.
        ReadOnlySpan<byte> source = page.Source;
        bool hasItems = source.IndexOf("itemprop"u8) >= 0;
        bool hasTypes = source.IndexOf("typeof="u8) >= 0;
        if (!hasItems && !hasTypes)
            return;

        Tape tape = page.Tape;
        int end = page.NodeCount;
        for (int row = tape.FindElement(1, end); row < end; row = tape.FindElement(row + 1, end))
        {
            ref readonly TapeRow start = ref tape[row];
            if (start.SubtreeEnd - row > MaxNodes || source[start.Start..start.End].IndexOf("prop"u8) < 0)
                continue;

            Node element = page[row];
            AttributeSlice names = default;
            bool isProperty = (hasItems && element.TryGetAttribute("itemprop"u8, out names))
                || (hasTypes && element.TryGetAttribute("property"u8, out names));
            if (!isProperty)
                continue;
            _elements.Add((element, names.Range));
            if (_elements.Count == MaxElements)
                break;
        }
    }

    /// <summary>The first value at a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="property">The element.</param>
    /// <param name="text">The value, clean.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryRead(ThingPath path, out Node property, [NotNullWhen(true)] out string? text)
    {
        int place = 0;
        return TryRead(path, ref place, out property, out text);
    }

    /// <summary>The next value at a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="place">Where the search begins, 0 at first; where it has to go on.</param>
    /// <param name="property">The element.</param>
    /// <param name="text">The value, clean.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryRead(ThingPath path, ref int place, out Node property, [NotNullWhen(true)] out string? text)
    {
        while (place < _elements.Count)
        {
            (property, SourceRange names) = _elements[place++];
            ReadOnlySpan<byte> written = property.Page.Source[names.Start..names.End];
            bool isNamed = AttributeValue.HasWord(written, path.Steps[^1].Name, ignoreCase: true);
            if (!isNamed || !MicrodataReader.TryRead(property, path, out text))
                continue;
            text = CleanText.Of(text);
            if (text.Length > 0)
                return true;
        }

        (property, text) = (default, null);
        return false;
    }

    /// <summary>Forgets the page..</summary>
    public void Clear() => _elements.Clear();
}
