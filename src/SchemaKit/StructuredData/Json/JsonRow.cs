using System.Runtime.InteropServices;

namespace SchemaKit.StructuredData;

/// <summary>A value of a JSON text, or the name before one, as a row of a table in the order of the text.</summary>
/// <remarks>
/// An object's row is followed by those of its members, each a name and the rows of its value; an array's by those of its
/// items. <see cref="End"/> is the row behind all of them, so that a value is passed over in one step.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonRow
{
    /// <summary>What kind of row it is.</summary>
    public required JsonRowKind Kind { get; init; }

    /// <summary>Which text it is of.</summary>
    public required int Text { get; init; }

    /// <summary>Where its characters begin in that text, without quotes.</summary>
    public int Start { get; init; }

    /// <summary>How many bytes they have.</summary>
    public int Length { get; init; }

    /// <summary>Whether there are escapes among them.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>The row behind the value with all that is in it.</summary>
    public int End { get; init; }
}

/// <summary>What a row of a JSON text is.</summary>
internal enum JsonRowKind : byte
{
    /// <summary>An object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,

    /// <summary>The name of a member; its value follows.</summary>
    Name,

    /// <summary>A string.</summary>
    String,

    /// <summary>A number, or <c>true</c> or <c>false</c>.</summary>
    Literal,

    /// <summary><c>null</c>.</summary>
    Null,
}
