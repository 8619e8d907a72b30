using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.Intrinsics;
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

    // No start tag that has one of the attributes is shorter.
    private const int MinTag = 12;

    private static ReadOnlySpan<byte> Property => "property=\""u8;

    private readonly List<Entry> _elements = [];
    private Page? _page;
    private bool? _hasTypes;

    /// <summary>Finds the elements.</summary>
    public void Gather(Page page)
    {
        _page = page;
        ReadOnlySpan<byte> source = page.Source;
        ReadOnlySpan<TapeRow> rows = page.Tape.Rows;
        for (int row = 1; row < rows.Length && _elements.Count < MaxElements; row++)
        {
            ref readonly TapeRow current = ref rows[row];
            if (current.Kind == NodeKind.TemplateContents)
                row = current.SubtreeEnd - 1;
            bool mayHave = current.Kind == NodeKind.Element
                && current.End - current.Start >= MinTag
                && current.SubtreeEnd - row <= MaxNodes
                && MayHaveProperty(source, current.Start, current.End);
            if (mayHave)
                Add(page, row);
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
            Entry entry = _elements[place++];
            ReadOnlySpan<byte> written = _page!.Source[entry.Names.Start..entry.Names.End];
            bool isNamed = AttributeValue.HasWord(written, path.Steps[^1].Name, ignoreCase: true);
            if (!isNamed || (entry.IsRdfa && !HasTypes))
                continue;
            property = _page[entry.Row];
            if (!MicrodataReader.TryRead(property, path, out text))
                continue;
            text = CleanText.Of(text);
            if (text.Length > 0)
                return true;
        }

        (property, text) = (default, null);
        return false;
    }

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _elements.Clear();
        _page = null;
        _hasTypes = null;
    }

    /// <summary>Whether the page has types of RDFa; without them its properties are those of Open Graph.</summary>
    private bool HasTypes => _hasTypes ??= _page!.Source.IndexOf("typeof="u8) >= 0;

    /// <summary>
    /// Whether a start tag has to be taken apart: not for a property with a prefix, <c>og:title</c>, as most are that pages have.
    /// </summary>
    private static bool MayHaveProperty(ReadOnlySpan<byte> source, int start, int end)
    {
        int place = FindProperty(source, start, end);
        if (place == end)
            return false;

        ReadOnlySpan<byte> tag = source[place..end];
        while (tag.IndexOf("prop"u8) is >= 0 and int property)
        {
            tag = tag[property..];
            ReadOnlySpan<byte> value = tag.StartsWith(Property) ? tag[Property.Length..] : default;
            int length = value.IndexOf((byte)'"');
            if (length < 0 || !value[..length].Contains((byte)':') || value[..length].ContainsAnyInRange((byte)0, (byte)' '))
                return true;
            tag = value[length..];
        }

        return false;
    }

    /// <summary>A place in front of which there is no <c>prop</c> in a start tag; its end if there is none at all.</summary>
    private static int FindProperty(ReadOnlySpan<byte> source, int start, int end)
    {
        if (!Vector256.IsHardwareAccelerated)
            return start;

        // Start tags are too short for what a search in the usual way costs before it begins.
        for (; start < end && start + Vector256<byte>.Count + 2 <= source.Length; start += Vector256<byte>.Count)
        {
            ref readonly byte text = ref source[start];
            uint found = (Vector256.Equals(Vector256.LoadUnsafe(in text), Vector256.Create((byte)'p'))
                & Vector256.Equals(Vector256.LoadUnsafe(in text, 1), Vector256.Create((byte)'r'))
                & Vector256.Equals(Vector256.LoadUnsafe(in text, 2), Vector256.Create((byte)'o'))).ExtractMostSignificantBits();
            if (found != 0)
                return Math.Min(start + BitOperations.TrailingZeroCount(found), end);
        }

        return Math.Min(start, end);
    }

    private void Add(Page page, int row)
    {
        Node element = page[row];
        bool isItem = element.TryGetAttribute("itemprop"u8, out AttributeSlice names);
        if (isItem || element.TryGetAttribute("property"u8, out names))
            _elements.Add(new Entry(row, names.Range, IsRdfa: !isItem));
    }

    /// <summary>An element, and the names of its properties as they stand in the source.</summary>
    private readonly record struct Entry(int Row, SourceRange Names, bool IsRdfa);
}
