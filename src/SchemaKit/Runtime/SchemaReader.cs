using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>What the generated <c>Parse</c>, <c>TryParse</c> and <c>Extract</c> of every schema do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaReader
{
    /// <summary>Parses HTML (or text, for a schema of <see cref="PageKind.Text"/>) and reads a value from it.</summary>
    /// <exception cref="ExtractionException">A required field is missing.</exception>
    public static T Parse<T>(ReadOnlyMemory<byte> content, Uri? url) where T : ISchema<T> => throw new NotImplementedException();

    /// <summary>Reads a value from a page.</summary>
    /// <exception cref="ExtractionException">A required field is missing.</exception>
    public static T Parse<T>(Page page) where T : ISchema<T> => throw new NotImplementedException();

    /// <summary>Reads a value from a page, if all required fields are there.</summary>
    public static bool TryParse<T>(Page page, [MaybeNullWhen(false)] out T value) where T : ISchema<T> => throw new NotImplementedException();

    /// <summary>Reads a value from a page, with the issues and origins.</summary>
    public static Extraction<T> Extract<T>(Page page) where T : ISchema<T> => throw new NotImplementedException();
}
