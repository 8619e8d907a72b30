using SchemaKit.Generators.Patterns;

namespace SchemaKit.Generators.Model;

/// <summary>What a field takes from another one, called by its place among the fields.</summary>
/// <param name="Field">The other field.</param>
internal abstract record DerivationSpec(int Field);

/// <summary>The dateline at the beginning of the other field's text.</summary>
/// <param name="Field">The field of the text: a string or a list of strings.</param>
/// <param name="Text">The source as written, for people.</param>
/// <param name="Templates">The templates of the dateline; none if the agencies' families are meant.</param>
internal sealed record DatelineSpec(int Field, string Text, EquatableArray<Pattern> Templates) : DerivationSpec(Field);

/// <summary>The text that a dateline was read from, without it.</summary>
/// <param name="Field">The field of the text.</param>
/// <param name="Text">The source as written, for people.</param>
/// <param name="Dateline">The field of the dateline.</param>
internal sealed record WithoutSpec(int Field, string Text, int Dateline) : DerivationSpec(Field);

/// <summary>The place between the other field's entries.</summary>
/// <param name="Field">The field of the entries.</param>
internal sealed record BetweenSpec(int Field) : DerivationSpec(Field);
