using AngleSharp.Dom;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>
/// Matches selectors as Selectors Level 4 defines them, one definition after the other and without a thought for speed:
/// the second opinion where AngleSharp is not of the standard's.
/// </summary>
internal sealed class NaiveMatcher(IDocument document, IElement? scope)
{
    // https://html.spec.whatwg.org/multipage/semantics-other.html#case-sensitivity-of-selectors
    private static readonly HashSet<string> CaselessAttributes = new(
        ("accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir "
        + "direction disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref "
        + "noresize noshade nowrap readonly rel rev rules scope scrolling selected shape target text type valign "
        + "valuetype vlink").Split(' '),
        StringComparer.Ordinal);

    private readonly bool _isQuirks = document.CompatMode == "BackCompat" || document.CompatMode == "quirks";
    private readonly Dictionary<(object, int, IElement), bool> _known = [];

    public bool Matches(IEnumerable<Chained> list, IElement element) =>
        list.Any(chain => Matches(chain, chain.Links.Count - 1, element));

    private bool Matches(Chained chain, int last, IElement element)
    {
        if (_known.TryGetValue((chain, last, element), out bool known))
            return known;

        bool matches = chain.Links[last].Compound.All(simple => Matches(simple, element))
            && (last == 0
                || ReachedFrom(chain.Links[last].Combinator, element).Any(left => Matches(chain, last - 1, left)));
        return _known[(chain, last, element)] = matches;
    }

    private bool Matches(Simple simple, IElement element) => simple switch
    {
        AnyName => true,
        Named { Name: var name } => string.Equals(element.LocalName, name, StringComparison.OrdinalIgnoreCase),
        WithClass { Name: var name } => element.GetAttribute("class") is { } words && Words(words).Contains(name, Comparer),
        WithId { Id: var id } => Comparer.Equals(element.GetAttribute("id"), id),
        WithAttribute attribute => MatchesAttribute(attribute, element),
        AnyOf { List: var list } => Matches(list, element),
        NoneOf { List: var list } => !Matches(list, element),
        Having { List: var list } => list.Any(chain => Has(chain, element)),
        Nth nth => MatchesPlace(nth, element),
        Plain { Name: var name } => MatchesPlain(name, element),
        _ => throw new InvalidOperationException(),
    };

    private StringComparer Comparer => _isQuirks ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The elements that can stand left of a combinator.</summary>
    private static IEnumerable<IElement> ReachedFrom(char combinator, IElement element) => combinator switch
    {
        ' ' => Follow(element.ParentElement, ancestor => ancestor.ParentElement),
        '>' => Follow(element.ParentElement, _ => null),
        '+' => Follow(element.PreviousElementSibling, _ => null),
        _ => Follow(element.PreviousElementSibling, sibling => sibling.PreviousElementSibling),
    };

    private static IEnumerable<IElement> Follow(IElement? first, Func<IElement, IElement?> next)
    {
        for (IElement? element = first; element is not null; element = next(element))
            yield return element;
    }

    /// <summary>
    /// Section 4.5: an element that a relative selector leads to, all of its compounds reached from the anchor.
    /// </summary>
    private bool Has(Chained chain, IElement anchor)
    {
        if (_known.TryGetValue((chain, -1, anchor), out bool known))
            return known;

        HashSet<IElement> reached = [anchor];
        foreach (Link link in chain.Links)
        {
            reached = [.. reached
                .SelectMany(element => ReachedBy(link.Combinator, element))
                .Where(element => link.Compound.All(simple => Matches(simple, element)))];
        }

        return _known[(chain, -1, anchor)] = reached.Count > 0;
    }

    private static IEnumerable<IElement> ReachedBy(char combinator, IElement element) => combinator switch
    {
        ' ' => element.QuerySelectorAll("*"),
        '>' => element.Children,
        '+' => Follow(element.NextElementSibling, _ => null),
        _ => Follow(element.NextElementSibling, sibling => sibling.NextElementSibling),
    };

    private bool MatchesPlace(Nth nth, IElement element)
    {
        if (nth.Of is { } of && !Matches(of, element))
            return false;

        int place = 1;
        IEnumerable<IElement> others = nth.FromEnd
            ? Follow(element.NextElementSibling, sibling => sibling.NextElementSibling)
            : Follow(element.PreviousElementSibling, sibling => sibling.PreviousElementSibling);
        foreach (IElement other in others)
        {
            bool counts = nth switch
            {
                { OfType: true } => other.LocalName == element.LocalName && other.NamespaceUri == element.NamespaceUri,
                { Of: { } list } => Matches(list, other),
                _ => true,
            };
            if (counts)
                place++;
        }

        // Some n of 0, 1, 2 …
        int rest = place - nth.Offset;
        return nth.Step == 0 ? rest == 0 : rest % nth.Step == 0 && rest / nth.Step >= 0;
    }

    private bool MatchesPlain(string name, IElement element) => name switch
    {
        "root" => element.ParentElement is null,
        "scope" => scope is null ? element.ParentElement is null : element == scope,
        "empty" => !element.ChildNodes.Any(child => child is IElement || (child is IText text && text.Data.Length > 0)),
        "first-child" => element.PreviousElementSibling is null,
        "last-child" => element.NextElementSibling is null,
        "only-child" => element.PreviousElementSibling is null && element.NextElementSibling is null,
        "first-of-type" => MatchesPlace(new Nth("nth-of-type", 0, 1, null), element),
        "last-of-type" => MatchesPlace(new Nth("nth-last-of-type", 0, 1, null), element),
        "only-of-type" => MatchesPlain("first-of-type", element) && MatchesPlain("last-of-type", element),
        _ => throw new InvalidOperationException(name),
    };

    private static bool MatchesAttribute(WithAttribute selector, IElement element)
    {
        // A name without a prefix means an attribute without a namespace: section 6.3. SchemaKit's own: the case of its
        // name does not matter outside of HTML either.
        IAttr? attribute = element.Attributes.FirstOrDefault(candidate =>
            string.IsNullOrEmpty(candidate.NamespaceUri)
            && string.Equals(candidate.Name, selector.Name, StringComparison.OrdinalIgnoreCase));
        if (attribute is null || selector.Operator.Length == 0)
            return attribute is not null;

        bool isCaseless = selector.Flag == 'i' || (selector.Flag == ' '
            && CaselessAttributes.Contains(selector.Name) && element.NamespaceUri == "http://www.w3.org/1999/xhtml");
        StringComparison comparison = isCaseless ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        string wanted = selector.Value;
        string value = attribute.Value;
        return selector.Operator switch
        {
            "=" => value.Equals(wanted, comparison),
            "~=" => wanted.Length > 0 && Words(value).Any(word => word.Equals(wanted, comparison)),
            "|=" => value.Equals(wanted, comparison) || value.StartsWith(wanted + "-", comparison),
            "^=" => wanted.Length > 0 && value.StartsWith(wanted, comparison),
            "$=" => wanted.Length > 0 && value.EndsWith(wanted, comparison),
            _ => wanted.Length > 0 && value.Contains(wanted, comparison),
        };
    }

    private static string[] Words(string value) =>
        value.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
