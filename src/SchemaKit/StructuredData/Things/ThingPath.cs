using System.ComponentModel;
using System.Text;

namespace SchemaKit.StructuredData;

/// <summary>
/// A path into what a page says of things, in JSON-LD or microdata, as <see cref="JsonLdAttribute"/> and <see
/// cref="MicrodataAttribute"/> have it. Made once a field by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ThingPath
{
    /// <summary>Makes a path.</summary>
    /// <param name="path">The path as written.</param>
    public ThingPath(string path)
    {
        string[] segments = path.Split('.');
        IsAnywhere = segments[0] == "**";
        Steps = [.. segments.Skip(IsAnywhere ? 1 : 0).Select(segment => new ThingStep(segment))];
    }

    /// <summary>Whether it begins at any thing, however deep.</summary>
    internal bool IsAnywhere { get; }

    /// <summary>Its steps.</summary>
    internal ThingStep[] Steps { get; }
}

/// <summary>A step of a path: to a member, or on if the thing is of a type.</summary>
internal sealed class ThingStep
{
    public ThingStep(string segment)
    {
        // schema.org's types begin with a capital letter, and its properties do not.
        IsType = char.IsAsciiLetterUpper(segment[0]);
        Name = Encoding.UTF8.GetBytes(segment);
        Kinds = IsType ? ThingTypes.KindsOf(segment) : [];
    }

    /// <summary>Whether it asks for a type.</summary>
    public bool IsType { get; }

    /// <summary>The name of the member, in UTF-8.</summary>
    public byte[] Name { get; }

    /// <summary>The types that will do, in UTF-8.</summary>
    public byte[][] Kinds { get; }

    /// <summary>Whether the step is to the name or the address of a thing, for which a mere text stands often.</summary>
    public bool IsIdentity => Name.AsSpan().SequenceEqual("name"u8) || Name.AsSpan().SequenceEqual("url"u8);
}
