using System.Collections.Frozen;
using System.ComponentModel;

namespace SchemaKit.Readers;

/// <summary>How pages write the members of an enum. Made once a field by generated code.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumTexts<T> where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _values;

    /// <summary>Makes the texts of a field.</summary>
    /// <param name="texts">Texts and the members that they stand for; of two texts that differ in case alone, the first one counts.</param>
    public EnumTexts(params ReadOnlySpan<(string Text, T Value)> texts)
    {
        Dictionary<string, T> values = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string text, T value) in texts)
            values.TryAdd(text, value);
        _values = values.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    internal bool TryRead(string text, out T value) => _values.TryGetValue(text, out value);
}
