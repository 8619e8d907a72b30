using System.Runtime.InteropServices;
using SchemaKit.Articles;
using SchemaKit.Html;
using WhiteSpace = SchemaKit.Readers.WhiteSpace;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// The pictures among the <c>img</c> elements of a page: one for those of a <c>picture</c>, those with the same file, and the copy in a
/// <c>noscript</c>.
/// </summary>
internal sealed class PictureList
{
    // The standard knows a picture only as the parent; pages put an element or two between.
    private const int MaxLevelsInPicture = 4;

    // What a copy stands beside is the picture, with what it is wrapped in.
    private const int MaxNodesAroundCopied = 16;

    // Above this many the memory for addresses is not kept for the next page.
    private const int MaxKept = 1 << 9;

    private Dictionary<string, Picture> _known = new(SameFile.Instance);
    private readonly List<Picture> _pictures = [];
    private readonly List<PictureElement> _elements = [];
    private int _pictureElement = -1;
    private int _indexed;

    /// <summary>The pictures, in the order in which they stand.</summary>
    public List<Picture> Pictures => _pictures;

    /// <summary>The elements that they were made of, in document order.</summary>
    public ReadOnlySpan<PictureElement> Elements => CollectionsMarshal.AsSpan(_elements);

    /// <summary>Forgets all pictures; those that were given away stay as they are.</summary>
    public void Clear()
    {
        _pictures.Clear();
        _elements.Clear();
        (_pictureElement, _indexed) = (-1, 0);
        if (_known.Count > MaxKept)
            _known = new Dictionary<string, Picture>(SameFile.Instance);
        else
            _known.Clear();
        if (_elements.Capacity > MaxKept)
            (_elements.Capacity, _pictures.Capacity) = (0, 0);
    }

    /// <summary>The picture that has an address; <see langword="null"/> if there is none.</summary>
    public Picture? Find(Uri address)
    {
        Index();
        return _known.GetValueOrDefault(address.OriginalString);
    }

    /// <summary>Adds an element.</summary>
    /// <param name="element">An <c>img</c>, or a <c>picture</c> without one, that stands behind those added before.</param>
    /// <param name="attributes">Its attributes.</param>
    public void Add(Node element, in ImageAttributes attributes)
    {
        if (Unite(element, attributes) is not { } picture)
            return;

        _elements.Add(new PictureElement(element.Index, picture));
        picture.Description ??= ReadDescription(attributes.Alt);
    }

    /// <summary>Adds what an element has to the picture that it is one of; to none where it has nothing.</summary>
    private Picture? Unite(Node element, in ImageAttributes attributes)
    {
        Node around = element.Tag == TagId.Picture ? element : PictureAround(element);
        if (around.Exists && around.Index == _pictureElement)
        {
            Picture known = _elements[^1].Picture;
            VersionReader.Read(attributes, element.Page, known);
            return known;
        }

        Picture picture = new(element.Index);
        if (around.Exists)
        {
            foreach (Node source in around.DescendantElements)
            {
                if (source.Tag == TagId.Source)
                    VersionReader.Read(new ImageAttributes(source), source.Page, picture);
            }
        }

        if (element != around)
            VersionReader.Read(attributes, element.Page, picture);
        if (picture.Versions.Count == 0)
            return null;

        _pictureElement = around.Exists ? around.Index : -1;
        return Unite(picture, FindCopied(element));
    }

    /// <summary>Adds what a picture has to one that is the same, if there is one.</summary>
    private Picture Unite(Picture picture, Picture? same)
    {
        // Where there is but one, nobody may ask for its addresses.
        if (_elements.Count > 0)
        {
            Index();
            same = Note(picture, same);
        }

        if (same is null)
        {
            _pictures.Add(picture);
            _indexed += _elements.Count > 0 ? 1 : 0;
            return picture;
        }

        foreach (ImageVersion version in picture.Versions)
            same.Add(version);
        return same;
    }

    /// <summary>Notes the addresses of a picture as those of one that is the same, if there is one, else as its own.</summary>
    /// <returns>The one that is the same.</returns>
    private Picture? Note(Picture picture, Picture? same)
    {
        for (int i = 0; i < picture.Versions.Count; i++)
        {
            ref Picture? known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, picture.Versions[i].Url.OriginalString, out _);
            if (known is null)
            {
                known = same ?? picture;
            }
            else if (same is null && known != picture)
            {
                // Those before were not known.
                same = known;
                for (int before = 0; before < i; before++)
                    _known[picture.Versions[before].Url.OriginalString] = same;
            }
        }

        return same;
    }

    /// <summary>Notes the addresses of pictures that were not noted when they were added.</summary>
    private void Index()
    {
        for (; _indexed < _pictures.Count; _indexed++)
            Note(_pictures[_indexed], _pictures[_indexed]);
    }

    /// <summary>The picture that an element in a <c>noscript</c> beside it is a copy of.</summary>
    private Picture? FindCopied(Node element)
    {
        if (_elements.Count == 0)
            return null;

        PictureElement last = _elements[^1];
        Node lastElement = element.Page[last.Row];
        Node copy = NoScriptAround(element);
        Node lastCopy = NoScriptAround(lastElement);
        if (copy.Exists == lastCopy.Exists)
            return null;

        // Mostly the copy stands behind what it is one of; where it stands before, what is next but one is another picture.
        bool isCopied = copy.Exists
            ? element.IsInside(lastElement) || Holds(copy.PreviousElementSibling, lastElement)
            : last.Row == last.Picture.Row && Holds(lastCopy.NextElementSibling, element);
        return isCopied ? last.Picture : null;
    }

    /// <summary>Whether a node is an element, or little more than that.</summary>
    private static bool Holds(Node node, Node element) =>
        node == element
        || (element.IsInside(node) && new NodeRows(node.Page).EndOf(node.Index) - node.Index <= MaxNodesAroundCopied);

    private static Node NoScriptAround(Node element)
    {
        Node around = element.ParentElement;
        for (int level = 0; level < MaxLevelsInPicture && around.Exists && around.Tag != TagId.NoScript; level++)
            around = around.ParentElement;
        return around.Tag == TagId.NoScript ? around : default;
    }

    private static string? ReadDescription(ReadOnlySpan<byte> alt) =>
        !alt.IsEmpty && WhiteSpace.Collapse(Cooker.ToString(alt, Cooking.AttributeValue)) is { Length: > 0 } text ? text : null;

    private static Node PictureAround(Node element)
    {
        Node around = element.ParentElement;
        for (int level = 0; level < MaxLevelsInPicture && around.Exists && around.Tag != TagId.Picture; level++)
            around = around.ParentElement;
        return around.Tag == TagId.Picture ? around : default;
    }
}

/// <summary>An element that a picture was made of.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Picture">The picture.</param>
internal readonly record struct PictureElement(int Row, Picture Picture);
