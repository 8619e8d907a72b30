using AngleSharp.Dom;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>
/// Makes selectors of all kinds for a page. Most of what they say is true of some element, so that most of them find
/// something.
/// </summary>
internal sealed class SelectorMaker(IDocument document, int seed)
{
    private static readonly string[] PlainNames =
        ["root", "scope", "empty", "first-child", "last-child", "only-child", "first-of-type", "last-of-type", "only-of-type"];

    private static readonly string[] NthNames = ["nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type"];

    private static readonly string[] Operators = ["", "=", "~=", "|=", "^=", "$=", "*="];

    private readonly Random _random = new(seed);
    private readonly IElement[] _elements = [.. document.All];

    /// <summary>The next selector list.</summary>
    public IReadOnlyList<Chained> Make() => MakeList(Target(), depth: 0);

    private IReadOnlyList<Chained> MakeList(IElement target, int depth)
    {
        int count = Chance(25) ? 2 + _random.Next(2) : 1;
        return [.. Enumerable.Range(0, count).Select(i => MakeChain(i == 0 ? target : Target(), depth))];
    }

    private Chained MakeChain(IElement target, int depth)
    {
        int length = 1;
        while (length < 5 && Chance(depth == 0 ? 55 : 35))
            length++;

        List<Link> links = [];
        IElement element = target;
        for (int i = 0; i < length; i++)
        {
            char combinator = Combinator();
            links.Insert(0, new Link(combinator, MakeCompound(element, depth)));
            element = StepLeft(combinator, element);
        }

        return new Chained(links, IsRelative: false);
    }

    private Chained MakeRelative(IElement anchor, int depth)
    {
        int length = Chance(30) ? 2 : 1;
        List<Link> links = [];
        IElement element = anchor;
        for (int i = 0; i < length; i++)
        {
            char combinator = Combinator();
            element = StepRight(combinator, element);
            links.Add(new Link(combinator, MakeCompound(element, depth)));
        }

        return new Chained(links, IsRelative: true);
    }

    private List<Simple> MakeCompound(IElement element, int depth)
    {
        List<Simple> compound = [];
        if (Chance(60))
            compound.Add(Chance(15) || !IsName(element.LocalName) ? new AnyName() : new Named(element.LocalName));
        while (compound.Count == 0 || (compound.Count < 4 && Chance(30)))
            compound.Add(MakeSimple(element, depth));
        return compound;
    }

    private Simple MakeSimple(IElement element, int depth)
    {
        if (Chance(10))
            element = Target();

        int kind = _random.Next(depth < 3 ? 12 : 7);
        return kind switch
        {
            0 when element.ClassList.Where(IsName).ToArray() is { Length: > 0 } names => new WithClass(Pick(names)),
            1 when element.Id is { } id && IsName(id) => new WithId(id),
            0 or 1 or 2 when element.Attributes.Length > 0 => MakeAttribute(element),
            3 => new Nth(Pick(NthNames), _random.Next(-2, 5), _random.Next(-3, 6), Of: null),
            4 or 5 or 6 => new Plain(Pick(PlainNames)),
            7 => new AnyOf(Chance(50) ? "is" : "where", MakeList(element, depth + 1)),
            8 => new NoneOf(MakeList(Chance(80) ? Target() : element, depth + 1)),
            9 or 10 => new Having(
                [.. Enumerable.Range(0, Chance(20) ? 2 : 1).Select(_ => MakeRelative(element, depth + 1))]),
            11 => new Nth(Pick(NthNames[..2]), _random.Next(-1, 4), _random.Next(-1, 4), MakeList(element, depth + 2)),
            _ when Chance(20) => new NoneOf([new Chained([new Link(' ', [new Named("x-absent")])], IsRelative: false)]),
            _ => new Plain(Pick(PlainNames)),
        };
    }

    private WithAttribute MakeAttribute(IElement element)
    {
        // In SVG 'xmlns' has a namespace, and in HTML it has none.
        IAttr[] attributes = [.. element.Attributes.Where(candidate => IsName(candidate.Name) && candidate.Name != "xmlns")];
        if (attributes.Length == 0)
            return new WithAttribute("class", "", "", ' ');

        IAttr attribute = Pick(attributes);
        string name = attribute.Name.ToLowerInvariant();
        string @operator = Pick(Operators);
        string value = attribute.Value;
        if (value.Length > 60 || value.Any(char.IsControl))
            @operator = "";
        else if (@operator is "~=" or "|=")
            value = value.Split(' ', '-')[0];
        else if (@operator is "^=" && value.Length > 1)
            value = value[..(value.Length / 2)];
        else if (@operator is "$=" or "*=" && value.Length > 1)
            value = value[(value.Length / 2)..];
        if (value.Length > 0 && (char.IsLowSurrogate(value[0]) || char.IsHighSurrogate(value[^1])))
            value = "";

        char flag = @operator.Length == 0 || Chance(60) ? ' ' : Chance(50) ? 'i' : 's';
        if (flag != 's' && Chance(25))
            value = value.All(char.IsAscii) ? value.ToUpperInvariant() : value;
        return new WithAttribute(name, @operator, value, flag);
    }

    private IElement StepLeft(char combinator, IElement element) => combinator switch
    {
        '>' => element.ParentElement,
        ' ' => Chance(50) ? element.ParentElement?.ParentElement : element.ParentElement,
        '+' => element.PreviousElementSibling,
        _ => Chance(50) ? element.PreviousElementSibling?.PreviousElementSibling : element.PreviousElementSibling,
    } ?? Target();

    private IElement StepRight(char combinator, IElement element) => combinator switch
    {
        '>' => PickChild(element),
        ' ' => Chance(50) ? PickChild(element)?.FirstElementChild : PickChild(element),
        '+' => element.NextElementSibling,
        _ => Chance(50) ? element.NextElementSibling?.NextElementSibling : element.NextElementSibling,
    } ?? Target();

    private IElement? PickChild(IElement element) =>
        element.Children.Length > 0 ? Pick(element.Children.ToArray()) : null;

    private char Combinator() => Pick([' ', ' ', ' ', '>', '>', '+', '~']);

    private IElement Target() => Pick(_elements);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];

    /// <summary>Whether a word needs no escapes as an identifier.</summary>
    private static bool IsName(string word) =>
        word.Length > 0 && char.IsAsciiLetter(word[0]) && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
