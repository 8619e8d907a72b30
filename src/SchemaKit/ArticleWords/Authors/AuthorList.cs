using System.Buffers;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>
/// The authors that one source after the other names: those of the first with a person, else those of the first with an organisation.
/// </summary>
/// <param name="facts">The page.</param>
internal sealed class AuthorList(TextFacts facts)
{
    // More is a list of all who ever wrote, and the bound keeps the search for names that come twice small.
    private const int MaxAuthors = 100;

    private const int MaxPenName = 40;

    private static readonly SearchValues<char> SlugCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    private readonly WordTexts _organizations = new();
    private bool _hasOrganizations;

    /// <summary>Whether a person was named.</summary>
    public bool HasPersons => facts.Found.Count > 0;

    /// <summary>Whether an organisation was named that is not the site itself: a report of an agency, as a rule.</summary>
    public bool HasAgency { get; private set; }

    /// <summary>Begins a list.</summary>
    public void Begin()
    {
        _organizations.Clear();
        _hasOrganizations = false;
        HasAgency = false;
    }

    /// <summary>Adds the names that a text has.</summary>
    /// <param name="node">The node that it stands in.</param>
    /// <param name="source">Which source gave it.</param>
    /// <param name="text">The text: a name, or a byline.</param>
    /// <param name="isOrganization">Whether the page says that it names an organisation.</param>
    /// <param name="isPerson">Whether the page says that it names a person.</param>
    public void Add(Node node, ArticleSources source, string text, bool isOrganization = false, bool isPerson = false)
    {
        text = text.Trim(' ', ',', ';', '|');
        if (text.Length == 0 || text.Contains("://", StringComparison.Ordinal) || IsSlug(text))
            return;
        if (text.Contains('@') && !text.Contains(' '))
            return;
        if (isOrganization || facts.SiteNames.Contains(text))
        {
            AddOrganization(node, source, text);
            return;
        }

        bool isNamed = false;
        foreach (string name in AuthorNames.Split(text))
        {
            isNamed = true;
            if (NamePart.Of(name).Kind == NameKind.Organization || facts.SiteNames.Contains(name))
                AddOrganization(node, source, name);
            else
                AddTo(facts.Found, node, source, name);
        }

        // The page calls it a person, though it does not look like one: some write under a name of small letters.
        if (isPerson && !isNamed && text.Length <= MaxPenName && !text.AsSpan().ContainsAny('@', '/', ','))
            AddTo(facts.Found, node, source, text);
    }

    /// <summary>Ends what a source says: organisations of the next one do not come on top of those of this one.</summary>
    public void EndSource() => _hasOrganizations |= _organizations.Count > 0;

    /// <summary>Ends the list: organisations count where no person was named.</summary>
    public void End()
    {
        for (int i = 0; i < _organizations.Count && !(i == 0 && HasPersons); i++)
            facts.Found.Add(_organizations[i]);
        _organizations.Clear();
    }

    private void AddOrganization(Node node, ArticleSources source, string name)
    {
        if (_hasOrganizations)
            return;
        AddTo(_organizations, node, source, name);
        HasAgency |= !facts.SiteNames.Contains(name);
    }

    private static void AddTo(WordTexts texts, Node node, ArticleSources source, string name)
    {
        if (texts.Count == MaxAuthors)
            return;
        for (int i = 0; i < texts.Count; i++)
        {
            if (TextKey.AreSame(texts[i].Text, name))
                return;
        }

        texts.Add(node, source, name);
    }

    /// <summary>Whether it is a name as addresses have it: <c>ann-lee</c>.</summary>
    private static bool IsSlug(string text) =>
        text.Contains('-') && !text.AsSpan().ContainsAnyExcept(SlugCharacters);
}
