using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>The texts that a word has found, in the order of preference, or that of the page where they are a list.</summary>
internal sealed class WordTexts
{
    // Above this the list is not kept for the next page.
    private const int MaxKept = 1 << 10;

    private readonly List<FoundText> _texts = [];

    /// <summary>How many there are.</summary>
    public int Count => _texts.Count;

    /// <summary>A text.</summary>
    public FoundText this[int place] => _texts[place];

    /// <summary>Adds a text, if it is not empty.</summary>
    /// <param name="node">The node that it stands in.</param>
    /// <param name="source">Which source gave it.</param>
    /// <param name="text">The text.</param>
    public void Add(Node node, ArticleSources source, string? text)
    {
        if (text is { Length: > 0 })
            _texts.Add(new FoundText(node, source, text));
    }

    /// <summary>Adds a text.</summary>
    public void Add(FoundText text) => _texts.Add(text);

    /// <summary>Takes a text away.</summary>
    public void RemoveAt(int place) => _texts.RemoveAt(place);

    /// <summary>Puts a text in front of the others.</summary>
    public void MoveToFront(int place)
    {
        FoundText text = _texts[place];
        _texts.RemoveAt(place);
        _texts.Insert(0, text);
    }

    /// <summary>Removes all texts.</summary>
    public void Clear()
    {
        _texts.Clear();
        if (_texts.Capacity > MaxKept)
            _texts.Capacity = 0;
    }

    /// <summary>The texts as the caller gets them: good until the next word is asked.</summary>
    public IReadOnlyList<FoundText> ToList() => _texts;
}
