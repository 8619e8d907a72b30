using System.ComponentModel;
using System.Text;

namespace SchemaKit.StructuredData;

/// <summary>
/// A path into the state that an application keeps in a script, as <see cref="ScriptJsonAttribute"/> has it. Made once a field by
/// generated code.
/// </summary>
/// <param name="state">The id of the script, or the name of the variable.</param>
/// <param name="path">The path to the value.</param>
/// <param name="css">What is taken of a value that is HTML; <see langword="null"/> if it is a text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScriptJsonPath(string state, string path, string? css = null)
{
    /// <summary>The id of the script, or the name of the variable.</summary>
    internal string State { get; } = state;

    /// <summary>The same in UTF-8.</summary>
    internal byte[] Name { get; } = Encoding.UTF8.GetBytes(state);

    /// <summary>The path to the value.</summary>
    internal JsonPath Path { get; } = new(path);

    /// <summary>What is taken of a value that is HTML.</summary>
    internal Selector? Css { get; } = css is null ? null : Selector.Parse(css);
}
