using System.Text;

namespace SchemaKit.Tests;

/// <summary>
/// Makes HTML that leads the tree builder into its corners: tags that misnest, stand in the wrong place or never end.
/// The same seed makes the same input.
/// </summary>
internal sealed partial class HtmlGenerator
{
    private readonly Random _random;
    private readonly StringBuilder _html = new();

    /// <summary>The names of the start tags so far: an end tag mostly takes one of the last of them.</summary>
    private readonly List<string> _open = [];

    /// <summary>
    /// The names that the input is about. Few at a time, so that those meet that have rules for each other.
    /// </summary>
    private string[] _names = [];

    private HtmlGenerator(int seed) => _random = new Random(seed);

    /// <summary>A whole input.</summary>
    public static ParserInput Generate(int seed)
    {
        HtmlGenerator generator = new(seed);
        string? context = generator.Chance(4) ? generator.Pick(Contexts) : null;
        string html = generator.Chance(3) ? generator.Mutate(generator.Pick(Samples)) : generator.Write();
        return new ParserInput(WithoutHalves(html).TrimStart('\uFEFF'), context, Scripting: generator.Chance(4));
    }

    /// <summary>What is in UTF-8 cannot hold half a surrogate pair, as mutation leaves it.</summary>
    private static string WithoutHalves(string html) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(html));

    /// <summary>A document or fragment of random parts.</summary>
    private string Write()
    {
        _html.Clear();
        _open.Clear();
        _names = [.. Enumerable.Range(0, 1 + _random.Next(3)).SelectMany(_ => Pick(Themes))];
        if (Chance(3))
            _html.Append(Pick(Doctypes));
        for (int parts = 1 + _random.Next(24); parts > 0; parts--)
        {
            int start = _html.Length;
            if (Chance(24))
                WriteMisnested();
            else
                WritePart();
            if (Chance(16))
                Repeat(_html.ToString(start, _html.Length - start));
        }

        return _html.ToString();
    }

    /// <summary>Some rules count: three of a formatting element, eight rounds of the adoption agency.</summary>
    private void Repeat(string part)
    {
        for (int times = _random.Next(12); times > 0; times--)
            _html.Append(part);
    }

    private void WritePart()
    {
        switch (_random.Next(20))
        {
            case < 9:
                WriteStartTag(Chance(8) ? Pick(Pick(Themes)) : Pick(_names));
                break;
            case < 14:
                WriteEndTag();
                break;
            case < 18:
                WriteText();
                break;
            case 18:
                _html.Append(Pick(Markup));
                break;
            default:
                WriteTextElement();
                break;
        }
    }

    private void WriteStartTag(string name)
    {
        _open.Add(name);
        _html.Append('<').Append(AnyCase(name));
        while (Chance(4))
            WriteAttribute();
        _html.Append(Pick(TagEnds));
    }

    private void WriteEndTag()
    {
        string name = _open.Count > 0 && !Chance(4)
            ? _open[Math.Max(0, _open.Count - 1 - _random.Next(4))]
            : Pick(_names);
        _html.Append("</").Append(AnyCase(name)).Append(Chance(20) ? " a=b" : "").Append(Chance(40) ? "" : ">");
    }

    /// <summary>Many elements that are open at once, and end in any order.</summary>
    private void WriteMisnested()
    {
        for (int tags = 2 + _random.Next(10); tags > 0; tags--)
            WriteStartTag(Pick(Misnesting));
        for (int tags = 1 + _random.Next(5); tags > 0; tags--)
        {
            _html.Append("</").Append(_open[Math.Max(0, _open.Count - 1 - _random.Next(12))]).Append('>');
            if (Chance(2))
                WriteText();
        }
    }

    private void WriteAttribute()
    {
        _html.Append(Pick(AttributeSeparators)).Append(AnyCase(Pick(AttributeNames)));
        if (Chance(5))
            return;
        string value = Pick(AttributeValues);
        _html.Append(Chance(8) ? " = " : "=").Append(_random.Next(12) switch
        {
            < 4 => $"\"{value}\"",
            < 7 => $"'{value}'",
            < 11 => value,
            _ => $"\"{value}",
        });
    }

    private void WriteText()
    {
        for (int pieces = 1 + _random.Next(3); pieces > 0; pieces--)
            _html.Append(Pick(Chance(4) ? CharacterReferences : Texts));
    }

    /// <summary>An element whose content is no markup, with what looks like some.</summary>
    private void WriteTextElement()
    {
        string name = Pick(TextElements);
        WriteStartTag(name);
        for (int pieces = _random.Next(4); pieces > 0; pieces--)
            _html.Append(Pick(Chance(3) ? Texts : RawTexts));
        if (!Chance(8))
            _html.Append("</").Append(AnyCase(name)).Append('>');
    }

    private string AnyCase(string name) => Chance(12) ? name.ToUpperInvariant() : name;

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];

    /// <summary>Whether a thing happens that does once in so many times.</summary>
    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;
}
