using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>What an item of a ranking is made of, before the list as a whole tells which number is its rank.</summary>
internal sealed class ItemParts
{
    // An item has few of each; what goes on is a page, and would be read again and again.
    private const int MaxCandidates = 12;

    // What stands beside a title is small.
    private const int MaxMetaRows = 24;

    private readonly Node _item;
    private readonly List<Node> _besides = [];
    private Node _heading;
    private Node _image;
    private Node _firstLink;
    private Node _number;

    private ItemParts(Node item) => _item = item;

    /// <summary>The element that shows the title.</summary>
    public Node Title { get; private set; }

    /// <summary>The link to the article.</summary>
    public Node Link { get; private set; }

    /// <summary>The text of an element that shows a number and nothing else.</summary>
    public string? ShownNumber { get; private set; }

    /// <summary>Takes an item apart.</summary>
    public static ItemParts Of(Node item)
    {
        ItemParts parts = new(item);
        parts.Find();
        return parts;
    }

    /// <summary>The title as it is shown; empty where there is none.</summary>
    /// <param name="withNumber">Whether an element inside of the title that shows a number belongs to it.</param>
    public string ReadTitle(bool withNumber)
    {
        string text = RankingText.SingleLine(Title);
        if (!withNumber && ShownNumber is not null && _number.IsInside(Title) && text.StartsWith(ShownNumber, StringComparison.Ordinal))
            text = text[ShownNumber.Length..].TrimStart();

        foreach (Node element in _besides)
        {
            if (!element.IsInside(Title) || RankingText.SingleLine(element) is not { Length: > 0 } beside)
                continue;

            if (text.Length > beside.Length && text.StartsWith(beside, StringComparison.Ordinal))
                text = text.AsSpan(beside.Length).TrimStart(" .:|·•/–—-").ToString();
            else if (text.Length > beside.Length && text.EndsWith(beside, StringComparison.Ordinal))
                text = text[..^beside.Length].TrimEnd();
        }

        return text.Length > 0 ? text : Attributes().FirstOrDefault("");
    }

    /// <summary>The titles that attributes of the item have: of the title, the links, the picture.</summary>
    public IEnumerable<string> Attributes()
    {
        foreach (Node node in new[] { Title, _heading, Link, _firstLink })
        {
            if (ValueReader.TryReadAttribute(node, "title"u8, out string? title))
                yield return title;
            if (ValueReader.TryReadAttribute(node, "aria-label"u8, out string? label))
                yield return label;
        }

        if (ValueReader.TryReadAttribute(_image, "alt"u8, out string? alternative))
            yield return alternative;
    }

    /// <summary>The address of the article.</summary>
    public Uri? ReadUrl() =>
        ValueReader.TryReadAttribute(Link, "href"u8, out string? text) && ValueReader.TryReadUri(text, Link.Page, out Uri? address)
            ? address
            : null;

    /// <summary>
    /// The address of the item's picture: the one that a script is to load, where there is such, since what the page has in
    /// its place until then is an empty picture.
    /// </summary>
    public Uri? ReadThumbnail()
    {
        bool found = ValueReader.TryReadAttribute(_image, "data-src"u8, out string? text)
            || (ValueReader.TryReadAttribute(_image, "src"u8, out text) && !text.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            || ValueReader.TryReadAttribute(_image, "data-srcset"u8, out text)
            || ValueReader.TryReadAttribute(_image, "srcset"u8, out text);
        if (!found)
            return null;

        int end = text!.IndexOf(' ');
        return ValueReader.TryReadUri(end < 0 ? text : text[..end], _image.Page, out Uri? address) ? address : null;
    }

    private void Find()
    {
        Candidates headings = default, titled = default, links = default;
        if (RankingText.IsItemLink(_item))
            _firstLink = _item;

        int next = 0;
        foreach (Node element in _item.DescendantElements)
        {
            if (element.Tag == TagId.Img && !_image.Exists && !IsIcon(element))
                _image = element;
            bool isLink = RankingText.IsItemLink(element);
            if (isLink && !_firstLink.Exists)
                _firstLink = element;
            if (element.Index < next)
                continue;

            if (IsNumber(element))
                continue;

            if (RankingText.IsHeading(element))
            {
                headings.Add(element);
                if (headings.Longest == element)
                    _heading = element;
            }
            else if (IsBeside(element))
            {
                if (_besides.Count < MaxCandidates)
                    _besides.Add(element);
                next = RankingText.EndOf(element);
                continue;
            }
            else if (RankingText.IsTitled(element))
            {
                titled.Add(element);
            }

            if (isLink)
                links.Add(element);
        }

        ChooseTitle(headings.Longest, titled.Longest, links.Longest);
        ChooseLink(links.Longest);
    }

    private void ChooseTitle(Node heading, Node titled, Node link)
    {
        Title = heading.Exists ? heading : titled.Exists ? titled : link.Exists ? link : _item;
        if (!heading.Exists)
            return;

        // The link in a heading is the title, unless it is but a part of it. A heading may say it once more, for screen readers.
        int length = RankingText.SingleLine(heading).Length;
        foreach (Node element in heading.DescendantElements)
        {
            if (RankingText.IsItemLink(element) && (RankingText.SingleLine(element).Length * 2) + 1 >= length)
            {
                Title = element;
                return;
            }
        }
    }

    private void ChooseLink(Node longest)
    {
        for (Node around = Title; around.Exists; around = around.ParentElement)
        {
            if (RankingText.IsItemLink(around))
            {
                Link = around;
                return;
            }

            if (around == _item)
                break;
        }

        foreach (Node element in Title.DescendantElements)
        {
            if (RankingText.IsItemLink(element))
            {
                Link = element;
                return;
            }
        }

        Link = longest.Exists ? longest : _firstLink;
    }

    private bool IsNumber(Node element)
    {
        if (element.FirstElementChild.Exists || RankingText.RowsOf(element) > 3)
            return false;

        string text = RankingText.SingleLine(element);
        if (!RankNumbers.TryReadWhole(text, out _))
            return false;

        if (ShownNumber is null)
            (ShownNumber, _number) = (text, element);
        return true;
    }

    /// <summary>Whether a picture is drawn, as signs and marks are, and not taken.</summary>
    private static bool IsIcon(Node image) =>
        ValueReader.TryReadAttribute(image, "src"u8, out string? address)
        && !image.HasAttribute("data-src"u8)
        && address.AsSpan(0, address.AsSpan().IndexOfAny('?', '#') is >= 0 and int end ? end : address.Length)
            .EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an element holds what stands beside a title.</summary>
    private bool IsBeside(Node element)
    {
        int rows = RankingText.RowsOf(element);
        bool isBulk = rows * 2 > RankingText.RowsOf(_item);
        if (isBulk || rows > MaxMetaRows || !RankingText.IsMeta(element))
            return false;

        foreach (Node inner in element.DescendantElements)
        {
            if (RankingText.IsHeading(inner) || RankingText.IsTitled(inner))
                return false;
        }

        return true;
    }

    /// <summary>Elements that a title may stand in: the longest one is it.</summary>
    private struct Candidates
    {
        private int _count;
        private int _length;

        public Node Longest { get; private set; }

        public void Add(Node node)
        {
            if (_count++ >= MaxCandidates)
                return;

            int length = RankingText.SingleLine(node).Length;
            if (length > _length)
                (Longest, _length) = (node, length);
        }
    }
}
