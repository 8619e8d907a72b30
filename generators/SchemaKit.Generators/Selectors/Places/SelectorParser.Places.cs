using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Selectors;

/// <content>Where each condition stands in the text, which only those ask who have something to say of it.</content>
internal sealed partial class SelectorParser
{
    private readonly SelectorPlaces _places = new();

    // The compounds that are open, from the outermost inwards.
    private readonly Stack<ImmutableArray<TextSpan>.Builder> _open = new();

    /// <summary>Parses a selector list, and says where its parts stand.</summary>
    /// <returns>The list; <see langword="null"/> if there is an error.</returns>
    public static SelectorList? Parse(string text, out SelectorPlaces places)
    {
        SelectorParser parser = new(text);
        SelectorList selector = parser.ParseWhole();
        places = parser._places;
        return parser._errors.Count == 0 ? selector : null;
    }

    partial void BeginPlaces() => _open.Push(ImmutableArray.CreateBuilder<TextSpan>());

    partial void AddPlace(int start) => _open.Peek().Add(TextSpan.FromBounds(start, _scanner.Position));

    partial void EndPlaces(CompoundSelector compound) => _places.Add(compound, _open.Pop().ToImmutable());
}
