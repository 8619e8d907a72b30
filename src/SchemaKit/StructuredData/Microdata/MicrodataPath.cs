using System.ComponentModel;

namespace SchemaKit.StructuredData;

/// <summary>
/// A path into the microdata or RDFa Lite of a page, as <see cref="MicrodataAttribute"/> has it. Made once a field by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MicrodataPath
{
    /// <summary>Makes a path.</summary>
    /// <param name="path">The path as written.</param>
    public MicrodataPath(string path)
    {
        string[] segments = path.Split('.');
        IsAnywhere = segments[0] == "**";
        Steps = [.. segments.Skip(IsAnywhere ? 1 : 0).Select(segment => new JsonLdStep(segment))];
    }

    /// <summary>Whether it begins at any item, however deep.</summary>
    internal bool IsAnywhere { get; }

    /// <summary>Its steps; the last one is a property.</summary>
    internal JsonLdStep[] Steps { get; }
}
