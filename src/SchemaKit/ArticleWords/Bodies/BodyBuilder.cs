using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>Makes a text of its parts, which come in the order of the page. The default value is an empty one.</summary>
/// <remarks>It is a mutable struct: keep it in a local or a field, and dispose it once.</remarks>
internal struct BodyBuilder : IDisposable
{
    private EntryBuffer<string> _summary;
    private EntryBuffer<ArticleSection> _sections;
    private EntryBuffer<string> _paragraphs;
    private string? _headline;
    private bool _hasParagraphs;

    /// <summary>Adds a paragraph of the summary; an empty one is none, and the same twice in a row is one.</summary>
    public void AddSummary(string text)
    {
        if (text.Length > 0 && (_summary.Count == 0 || _summary.Span[^1] != text))
            _summary.Add(text);
    }

    /// <summary>Adds a paragraph; it must not be empty.</summary>
    public void AddParagraph(string text)
    {
        _paragraphs.Add(text);
        _hasParagraphs = true;
    }

    /// <summary>Begins a section; an empty headline is none.</summary>
    public void BeginSection(string headline)
    {
        if (headline.Length == 0)
            return;
        EndSection();
        _headline = headline;
    }

    /// <summary>
    /// Gives the text. A headline that another one follows has a section of its own, without paragraphs; one that nothing follows is
    /// the headline of something else.
    /// </summary>
    /// <returns>Whether there is a paragraph.</returns>
    public bool TryTake([MaybeNullWhen(false)] out ArticleBody body)
    {
        body = null;
        if (!_hasParagraphs)
            return false;

        if (_paragraphs.Count > 0)
            EndSection();
        int count = _sections.Count;
        while (_sections.Span[count - 1].Paragraphs.Count == 0)
            count--;
        body = new ArticleBody { Summary = _summary.TakeArray() ?? [], Sections = _sections.Span[..count].ToArray() };
        return true;
    }

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        _summary.Dispose();
        _sections.Dispose();
        _paragraphs.Dispose();
    }

    private void EndSection()
    {
        if (_headline is not null || _paragraphs.Count > 0)
            _sections.Add(new ArticleSection { Headline = _headline, Paragraphs = _paragraphs.TakeArray() ?? [] });
        _headline = null;
    }
}
