using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using SchemaKit.Html;
using SchemaKit.Readers;

namespace SchemaKit.StructuredData;

/// <summary>Reads values of microdata, and of RDFa Lite, which says the same in other words. For generated code.</summary>
/// <remarks>
/// https://html.spec.whatwg.org/multipage/microdata.html and https://www.w3.org/TR/rdfa-lite/. An item is an element with <c>itemscope</c> or
/// <c>typeof</c>, a property one with <c>itemprop</c> or <c>property</c>; a property is that of the nearest item around it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MicrodataReader
{
    /// <summary>The value of a property, if a path leads to it.</summary>
    /// <param name="property">An element that has the path's last property.</param>
    /// <param name="path">The path.</param>
    /// <param name="text">The value, as the standard has it: an address, a machine's time, or the text.</param>
    /// <returns>Whether it is at the path, and not empty.</returns>
    public static bool TryRead(Node property, ThingPath path, [NotNullWhen(true)] out string? text)
    {
        text = null;
        return LeadsTo(property, path) && TryReadValue(property, out text);
    }

    /// <summary>Whether the steps of a path, from its last one on, are those from a property outwards.</summary>
    private static bool LeadsTo(Node property, ThingPath path)
    {
        Node element = property;
        for (int step = path.Steps.Length - 1; step >= 0; step--)
        {
            ThingStep current = path.Steps[step];
            bool isStep = current.IsType ? IsOfType(element, current.Kinds) : HasProperty(element, current.Name);
            if (!isStep)
                return false;

            // What is outside of a property is the item that it is of; a type is said of the item itself.
            if (!current.IsType)
                element = ItemAround(element);
        }

        return path.IsAnywhere || !element.Exists || !IsProperty(element);
    }

    private static Node ItemAround(Node element)
    {
        do
            element = element.ParentElement;
        while (element.Exists && !element.HasAttribute("itemscope"u8) && !element.HasAttribute("typeof"u8));
        return element;
    }

    private static bool IsProperty(Node element) => element.HasAttribute("itemprop"u8) || element.HasAttribute("property"u8);

    private static bool HasProperty(Node element, ReadOnlySpan<byte> name) =>
        element.Exists
        && (element.AttributeMatches("itemprop"u8, AttributeMatch.Includes, name, ignoreCase: true)
            || element.AttributeMatches("property"u8, AttributeMatch.Includes, name, ignoreCase: true));

    private static bool IsOfType(Node item, byte[][] kinds)
    {
        if (!item.Exists)
            return false;

        string types = item.GetAttribute("itemtype"u8) ?? item.GetAttribute("typeof"u8) ?? "";
        foreach (Range word in types.AsSpan().SplitAny(" \t\r\n\f"))
        {
            ReadOnlySpan<char> type = types.AsSpan()[word];
            type = type[(type.LastIndexOfAny("/#:") + 1)..];
            foreach (byte[] kind in kinds)
            {
                if (System.Text.Ascii.EqualsIgnoreCase(kind, type))
                    return true;
            }
        }

        return false;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/microdata.html#values</summary>
    private static bool TryReadValue(Node property, [NotNullWhen(true)] out string? text)
    {
        if (ValueReader.TryReadAttribute(property, "content"u8, out text))
            return true;

        ReadOnlySpan<byte> attribute = property.Tag switch
        {
            TagId.A or TagId.Area or TagId.Link => "href"u8,
            TagId.Audio or TagId.Embed or TagId.IFrame or TagId.Img or TagId.Source or TagId.Track or TagId.Video => "src"u8,
            TagId.Object => "data"u8,
            TagId.Data or TagId.Meter => "value"u8,
            TagId.Time => "datetime"u8,
            _ => default,
        };

        // A link is also the text of a name, and a time without datetime is its text.
        bool isNamed = property.Tag == TagId.A && HasProperty(property, "name"u8);
        return (!attribute.IsEmpty && !isNamed && ValueReader.TryReadAttribute(property, attribute, out text))
            || ValueReader.TryReadText(property, TextKind.Normalized, out text);
    }
}
