using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

/// <summary>
/// What can be said of selectors without a page: which never match, which always do, and which match only what others
/// match too. Only what holds for every page that the HTML standard makes is claimed; all else is open.
/// </summary>
internal sealed partial class SelectorLogic
{
    private const string NoneOfThem = "none of the selectors in it can match";

    private static readonly HashSet<string> VoidElements = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    // Selectors nest, and each level is held against those around it; beyond this nothing more is claimed.
    private int _left = 50_000;

    /// <summary>What is known of a list.</summary>
    public Verdict Of(SelectorList list)
    {
        if (!MayGoOn())
            return Verdict.Open;

        bool isNever = true;
        foreach (ComplexSelector selector in list.Selectors)
        {
            Verdict verdict = Of(selector);
            if (verdict == Verdict.Always)
                return Verdict.Always;
            isNever &= verdict == Verdict.Never;
        }

        return isNever ? Verdict.Never : Verdict.Open;
    }

    /// <summary>What is known of a condition by itself.</summary>
    public Verdict Of(SimpleSelector condition) => condition switch
    {
        UniversalSelector => Verdict.Always,
        TextPseudoClass { Text: "", IsWhole: false } => Verdict.Always,
        NotPseudoClass not => Of(not.Selectors) switch
        {
            Verdict.Always => Verdict.Never,
            Verdict.Never => Verdict.Always,
            _ => Verdict.Open,
        },
        IsPseudoClass any => Of(any.Selectors),
        NthPseudoClass nth when PlaceLogic.IsAll(nth.Position) => nth.Of is { } of ? Of(of) : Verdict.Always,
        _ => NeverReason(condition) is null ? Verdict.Open : Verdict.Never,
    };

    /// <summary>Why a condition is true of nothing; <see langword="null"/> if it may be true.</summary>
    public string? NeverReason(SimpleSelector condition) => condition switch
    {
        ClassSelector or AttributeSelector => AttributeLogic.NeverReason(AttributeLogic.Of(condition)!),
        TextPseudoClass text => NeverReason(text),
        NthPseudoClass nth when PlaceLogic.IsNone(nth.Position) => "places are counted from 1",
        NthPseudoClass { Of: { } of } when Of(of) == Verdict.Never => NoneOfThem,
        IsPseudoClass any when Of(any.Selectors) == Verdict.Never => NoneOfThem,
        NotPseudoClass not when Of(not.Selectors) == Verdict.Always => "what it excludes is every element",
        HasPseudoClass has when Of(has.Selectors) == Verdict.Never => NoneOfThem,
        _ => null,
    };

    /// <summary>The list in the parentheses of a pseudo-class, if there is one.</summary>
    public static SelectorList? InnerOf(SimpleSelector condition) => condition switch
    {
        IsPseudoClass any => any.Selectors,
        NotPseudoClass not => not.Selectors,
        HasPseudoClass has => has.Selectors,
        NthPseudoClass nth => nth.Of,
        _ => null,
    };

    private Verdict Of(ComplexSelector selector)
    {
        if (FindConflict(selector) is not null)
            return Verdict.Never;
        return selector is { IsRelative: false, Steps.Count: 1 }
            && selector.Subject.Conditions.All(condition => Of(condition) == Verdict.Always)
                ? Verdict.Always
                : Verdict.Open;
    }

    /// <summary>Texts are compared as they are shown: with single spaces and line feeds, and none at the ends.</summary>
    private static string? NeverReason(TextPseudoClass test)
    {
        string text = test.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                continue;
            if (text[i] is not (' ' or '\n'))
                return "white space in a text is a space or a line feed";
            if (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                return "a text has no two white spaces in a row";
            if (test.IsWhole && (i == 0 || i == text.Length - 1))
                return "a text has no white space at its ends";
        }

        return null;
    }

    /// <summary>Whether there is still something left to spend on an answer.</summary>
    private bool MayGoOn() => --_left >= 0;
}
