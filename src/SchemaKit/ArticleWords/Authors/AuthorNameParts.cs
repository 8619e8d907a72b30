using System.ComponentModel;

namespace SchemaKit.ArticleWords;

/// <summary>The names of a byline, made one by one. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct AuthorNameParts
{
    private readonly NameKind _wanted;
    private readonly bool _dropsSingleWords;
    private readonly string? _inverted;
    private BylineWalk _walk;
    private bool _isDone;

    internal AuthorNameParts(string text)
    {
        int persons = 0;
        int wholeNames = 0;
        int organizations = 0;
        ReadOnlySpan<char> first = default;
        ReadOnlySpan<char> last = default;
        BylineWalk walk = new(text);
        while (walk.MoveNext())
        {
            switch (walk.Current.Kind)
            {
                case NameKind.Person:
                    persons++;
                    wholeNames += walk.Current.Words > 1 ? 1 : 0;
                    first = persons == 1 ? walk.Current.Text : first;
                    last = walk.Current.Text;
                    break;

                case NameKind.Organization:
                    organizations++;
                    break;
            }
        }

        _wanted = persons > 0 ? NameKind.Person : NameKind.Organization;
        _dropsSingleWords = wholeNames > 0;

        // "Ek, Bo" is one person, as catalogues write it.
        bool isInverted = persons == 2 && wholeNames == 0 && organizations == 0 && walk.Commas == 1 && walk.Separators == 1
            && char.IsUpper(first[0]) && char.IsUpper(last[0]);
        _inverted = isInverted ? $"{last} {first}" : null;
        _walk = new BylineWalk(text) { KeepsWordsTogether = persons == 0 };
    }

    /// <summary>The name that the walk is at.</summary>
    public string Current { get; private set; } = "";

    /// <summary>Walks the names.</summary>
    public readonly AuthorNameParts GetEnumerator() => this;

    /// <summary>Goes on to the next name.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        if (_inverted is not null && !_isDone)
        {
            Current = _inverted;
            _isDone = true;
            return true;
        }

        while (!_isDone && _walk.MoveNext())
        {
            NamePart part = _walk.Current;
            if (part.Kind != _wanted)
                continue;

            // Behind a whole name it is the place where that one writes.
            if (_dropsSingleWords && part is { Words: 1, IsBehindComma: true } && char.IsUpper(part.Text[0]))
                continue;
            Current = part.Text.ToString();
            return true;
        }

        return false;
    }
}
