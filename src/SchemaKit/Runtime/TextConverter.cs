using System.ComponentModel;

namespace SchemaKit.Runtime;

/// <summary>Makes a value of a text, as <see cref="ConvertAttribute"/> has it. For generated code.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="text">The text.</param>
/// <param name="value">The value, which is not <see langword="null"/> if the text can be read.</param>
/// <returns>Whether the text can be read.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool TextConverter<T>(string text, out T? value);
