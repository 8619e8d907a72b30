using System.Globalization;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>
/// A selector as the differential test makes and understands it, with nothing of the product in it: neither its parser
/// nor its syntax.
/// </summary>
internal abstract record Simple;

internal sealed record AnyName : Simple
{
    public override string ToString() => "*";
}

internal sealed record Named(string Name) : Simple
{
    public override string ToString() => Name;
}

internal sealed record WithClass(string Name) : Simple
{
    public override string ToString() => "." + Name;
}

internal sealed record WithId(string Id) : Simple
{
    public override string ToString() => "#" + Id;
}

internal sealed record WithAttribute(string Name, string Operator, string Value, char Flag) : Simple
{
    public override string ToString() => Operator.Length == 0
        ? $"[{Name}]"
        : $"[{Name}{Operator}\"{Escape(Value)}\"{(Flag == ' ' ? "" : " " + Flag)}]";

    private static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);
}

internal sealed record AnyOf(string Function, IReadOnlyList<Chained> List) : Simple
{
    public override string ToString() => $":{Function}({string.Join(", ", List)})";
}

internal sealed record NoneOf(IReadOnlyList<Chained> List) : Simple
{
    public override string ToString() => $":not({string.Join(", ", List)})";
}

internal sealed record Having(IReadOnlyList<Chained> List) : Simple
{
    public override string ToString() => $":has({string.Join(", ", List)})";
}

internal sealed record Nth(string Name, int Step, int Offset, IReadOnlyList<Chained>? Of) : Simple
{
    public bool FromEnd => Name.Contains("last", StringComparison.Ordinal);

    public bool OfType => Name.EndsWith("of-type", StringComparison.Ordinal);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $":{Name}({Step}n{Offset:+0;-0;+0}{(Of is null ? "" : " of " + string.Join(", ", Of))})");
}

internal sealed record Plain(string Name) : Simple
{
    public override string ToString() => ":" + Name;
}

/// <summary>Simple selectors on one element, and the combinator in front of them; none is a blank.</summary>
internal sealed record Link(char Combinator, IReadOnlyList<Simple> Compound)
{
    public override string ToString() => string.Concat(Compound);
}

/// <summary>A complex selector, or a relative one, whose first combinator counts.</summary>
internal sealed record Chained(IReadOnlyList<Link> Links, bool IsRelative)
{
    public override string ToString()
    {
        string text = "";
        for (int i = 0; i < Links.Count; i++)
        {
            char combinator = Links[i].Combinator;
            bool isShown = i > 0 || (IsRelative && combinator != ' ');
            text += (isShown ? (combinator == ' ' ? " " : $" {combinator} ") : "") + Links[i];
        }

        return text.Trim();
    }
}

/// <summary>All parts of selectors, however deep.</summary>
internal static class SelectorTree
{
    public static IEnumerable<Simple> Parts(IEnumerable<Chained> list) =>
        list.SelectMany(chain => chain.Links).SelectMany(link => link.Compound).SelectMany(Parts);

    public static IEnumerable<Simple> Parts(Simple simple) =>
        ListOf(simple) is { } list ? [simple, .. Parts(list)] : [simple];

    public static IReadOnlyList<Chained>? ListOf(Simple simple) => simple switch
    {
        AnyOf any => any.List,
        NoneOf none => none.List,
        Having having => having.List,
        Nth nth => nth.Of,
        _ => null,
    };
}
