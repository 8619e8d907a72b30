using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Readers;

/// <summary>Takes texts from nodes and values from texts. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueReader
{
    /// <summary>The text of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="kind">What of the node is taken.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether there is one: an empty text is none.</returns>
    public static bool TryReadText(Node node, TextKind kind, [NotNullWhen(true)] out string? text)
    {
        text = node.GetText(kind);
        return text.Length > 0;
    }

    /// <summary>The text of a node without what some nodes inside of it hold.</summary>
    /// <param name="node">The node.</param>
    /// <param name="kind">What of the node is taken.</param>
    /// <param name="excluded">The nodes that are left out with all that is inside of them, where they are inside of the node.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether there is one: an empty text is none.</returns>
    public static bool TryReadText(Node node, TextKind kind, in NodeList excluded, [NotNullWhen(true)] out string? text)
    {
        text = node.GetTextWithout(excluded.Inside(node).Rows, kind);
        return text.Length > 0;
    }

    /// <summary>The address of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The address.</param>
    /// <returns>Whether it is known.</returns>
    public static bool TryReadPageUrl(Page page, [NotNullWhen(true)] out string? text)
    {
        text = page.Url?.AbsoluteUri;
        return text is { Length: > 0 };
    }

    /// <summary>The value of an attribute, with each run of white space as one space and none at the ends.</summary>
    /// <param name="node">The element.</param>
    /// <param name="lowerCaseName">The attribute's name in UTF-8, in lower case.</param>
    /// <param name="text">The value.</param>
    /// <returns>Whether there is one: an empty value is none.</returns>
    public static bool TryReadAttribute(Node node, ReadOnlySpan<byte> lowerCaseName, [NotNullWhen(true)] out string? text)
    {
        text = node.GetAttribute(lowerCaseName) is { } value ? WhiteSpace.Collapse(value) : null;
        return text is { Length: > 0 };
    }

    /// <summary>An address, made absolute against the page's base address where it is relative.</summary>
    /// <param name="text">The address as written.</param>
    /// <param name="page">The page that it stands on.</param>
    /// <param name="value">The address; a relative one where the page's own is not known.</param>
    public static bool TryReadUri(string text, Page page, [NotNullWhen(true)] out Uri? value)
    {
        // A leading slash is an absolute file path to Uri on Unix, and never on a page.
        if (!text.StartsWith('/') && Uri.TryCreate(text, UriKind.Absolute, out value))
            return true;

        return page.BaseUrl is { } baseUrl
            ? Uri.TryCreate(baseUrl, text, out value)
            : Uri.TryCreate(text, UriKind.Relative, out value);
    }

    /// <summary>A value of any type that can be parsed from characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">The culture it is written in.</param>
    /// <param name="value">The value.</param>
    public static bool TryReadValue<T>(string text, CultureInfo culture, [MaybeNullWhen(false)] out T value) where T : ISpanParsable<T> =>
        T.TryParse(text, culture, out value);

    /// <summary>A number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">The culture it is written in.</param>
    /// <param name="value">The number.</param>
    public static bool TryReadNumber<T>(string text, CultureInfo culture, [MaybeNullWhen(false)] out T value)
        where T : INumberBase<T> => NumberReader.TryRead(text, culture.NumberFormat, out value);

    /// <summary>A truth: <c>true</c>, <c>yes</c> or <c>1</c>, or the opposite, also as an address of schema.org; case does not matter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The truth.</param>
    public static bool TryReadBoolean(string text, out bool value)
    {
        ReadOnlySpan<char> word = text.AsSpan(text.LastIndexOf('/') + 1).Trim();
        value = word is "1" || IsWord(word, "true") || IsWord(word, "yes");
        return value || word is "0" || IsWord(word, "false") || IsWord(word, "no");

        static bool IsWord(ReadOnlySpan<char> word, string known) => word.Equals(known, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A member of an enum.</summary>
    /// <param name="text">The text.</param>
    /// <param name="texts">How the members are written.</param>
    /// <param name="value">The member.</param>
    public static bool TryReadEnum<T>(string text, EnumTexts<T> texts, out T value) where T : struct, Enum =>
        texts.TryRead(text, out value);

    /// <summary>A point in time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="formats">How it may be written.</param>
    /// <param name="value">The point in time, with the offset that the text names or its zone has.</param>
    public static bool TryReadTimestamp(string text, TimestampFormats formats, out DateTimeOffset value) =>
        formats.TryRead(text, retrievedAt: null, out value);

    /// <summary>A point in time, which may be told from the time at which the page was loaded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="formats">How it may be written.</param>
    /// <param name="page">The page that it stands on.</param>
    /// <param name="value">The point in time, with the offset that the text names or its zone has.</param>
    public static bool TryReadTimestamp(string text, TimestampFormats formats, Page page, out DateTimeOffset value) =>
        formats.TryRead(text, page.RetrievedAt, out value);

    /// <summary>A date: that of a point in time, as it is written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="formats">How it may be written.</param>
    /// <param name="value">The date.</param>
    public static bool TryReadDate(string text, TimestampFormats formats, out DateOnly value) =>
        formats.TryReadDate(text, retrievedAt: null, out value);

    /// <summary>A date, which may be told from the time at which the page was loaded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="formats">How it may be written.</param>
    /// <param name="page">The page that it stands on.</param>
    /// <param name="value">The date.</param>
    public static bool TryReadDate(string text, TimestampFormats formats, Page page, out DateOnly value) =>
        formats.TryReadDate(text, page.RetrievedAt, out value);
}
