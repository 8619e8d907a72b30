using System.Runtime.InteropServices;
using System.Text;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>
/// The <c>meta</c> elements of a page by their names: what <c>name</c>, <c>property</c>, <c>itemprop</c> and <c>http-equiv</c> say,
/// whatever the case. Their start tags are read once, and a name is looked for without making a string of it.
/// </summary>
internal sealed class MetaIndex
{
    // Above this the lists are not kept for the next page.
    private const int MaxKept = 1 << 12;

    private readonly List<uint> _hashes = [];
    private readonly List<Entry> _entries = [];
    private Page? _page;

    /// <summary>Reads the start tags.</summary>
    /// <param name="metas">The elements.</param>
    public void Gather(in NodeList metas)
    {
        foreach (Node meta in metas)
        {
            _page = meta.Page;
            Add(meta.Page.Tape, meta.Index);
        }
    }

    /// <summary>The next element that has a name and says something.</summary>
    /// <param name="lowerCaseName">The name in UTF-8, in lower case.</param>
    /// <param name="place">Where the search begins, 0 at first; where it has to go on.</param>
    /// <param name="meta">The element.</param>
    /// <param name="text">What its <c>content</c> says, clean.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryRead(ReadOnlySpan<byte> lowerCaseName, ref int place, out Node meta, out string text)
    {
        ReadOnlySpan<uint> hashes = CollectionsMarshal.AsSpan(_hashes);
        uint hash = HashOf(lowerCaseName);
        while (hashes[place..].IndexOf(hash) is >= 0 and int next)
        {
            Entry entry = _entries[place + next];
            place += next + 1;
            ReadOnlySpan<byte> source = _page!.Tape.SourceBytes;
            if (!SourceName.Is(source[entry.Name.Start..entry.Name.End], lowerCaseName))
                continue;

            text = CleanText.Of(Cooker.ToString(source[entry.Content.Start..entry.Content.End], Cooking.AttributeValue));
            meta = _page[entry.Row];
            if (text.Length > 0)
                return true;
        }

        place = hashes.Length;
        (meta, text) = (default, "");
        return false;
    }

    /// <summary>The first element that has a name and says something.</summary>
    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, ref int, out Node, out string)"/>
    public bool TryRead(ReadOnlySpan<byte> lowerCaseName, out Node meta, out string text)
    {
        int place = 0;
        return TryRead(lowerCaseName, ref place, out meta, out text);
    }

    /// <summary>Names to look for, in UTF-8.</summary>
    /// <param name="lowerCaseNames">The names, in lower case.</param>
    public static byte[][] NamesOf(params ReadOnlySpan<string> lowerCaseNames)
    {
        byte[][] names = new byte[lowerCaseNames.Length][];
        for (int i = 0; i < names.Length; i++)
            names[i] = Encoding.UTF8.GetBytes(lowerCaseNames[i]);
        return names;
    }

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _hashes.Clear();
        _entries.Clear();
        _page = null;
        if (_hashes.Capacity <= MaxKept)
            return;
        _hashes.Capacity = 0;
        _entries.Capacity = 0;
    }

    private void Add(Tape tape, int row)
    {
        // An element may have a name and a property, as where one serves two vocabularies.
        ReadOnlySpan<byte> name = default;
        ReadOnlySpan<byte> property = default;
        ReadOnlySpan<byte> content = default;
        bool hasContent = false;
        AttributeWalk walk = new(tape, row);
        while (walk.Read())
        {
            // The length tells which of them it can be.
            ReadOnlySpan<byte> attribute = walk.Name;
            switch (attribute.Length)
            {
                case 4 when name.IsEmpty && Html.Ascii.EqualsIgnoreCase(attribute, "name"u8):
                case 10 when name.IsEmpty && Html.Ascii.EqualsIgnoreCase(attribute, "http-equiv"u8):
                    name = walk.Value;
                    break;

                case 8 when property.IsEmpty && IsProperty(attribute):
                    property = walk.Value;
                    break;

                case 7 when !hasContent && Html.Ascii.EqualsIgnoreCase(attribute, "content"u8):
                    content = walk.Value;
                    hasContent = true;
                    break;
            }
        }

        if (content.IsEmpty)
            return;
        Add(tape, row, name, content);
        if (!property.SequenceEqual(name))
            Add(tape, row, property, content);
    }

    private static bool IsProperty(ReadOnlySpan<byte> attribute) =>
        Html.Ascii.EqualsIgnoreCase(attribute, "property"u8) || Html.Ascii.EqualsIgnoreCase(attribute, "itemprop"u8);

    private void Add(Tape tape, int row, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        name = Html.Ascii.Trim(name);
        if (name.IsEmpty)
            return;
        _hashes.Add(HashOf(name));
        _entries.Add(new Entry(row, SourceRange.Of(name, tape.SourceBytes), SourceRange.Of(content, tape.SourceBytes)));
    }

    /// <summary>A number of the length, the beginning and the end of a name, the same in any case of its letters.</summary>
    private static uint HashOf(ReadOnlySpan<byte> name)
    {
        const ulong Mixer = 0x9E37_79B9_7F4A_7C15;
        const ulong LowerCase = 0x2020_2020_2020_2020;
        ulong mixed = 0;
        if (name.Length >= EightBytes.Length)
        {
            mixed = ((EightBytes.Read(name) | LowerCase) * Mixer) ^ (EightBytes.Read(name[^EightBytes.Length..]) | LowerCase);
        }
        else
        {
            foreach (byte value in name)
                mixed = (mixed << 8) | value | 0x20;
        }

        return (uint)(((mixed ^ (ulong)name.Length) * Mixer) >> 32);
    }

    /// <summary>A name of an element, and what it says, as they stand in the source.</summary>
    private readonly record struct Entry(int Row, SourceRange Name, SourceRange Content);
}
