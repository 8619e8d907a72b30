using SchemaKit.Generators.Patterns;

namespace SchemaKit.Generators.Model;

/// <summary>What a field takes from others, called by their places among the fields.</summary>
internal abstract record DerivationSpec
{
    /// <summary>The other fields whose nodes and values it needs.</summary>
    public abstract IEnumerable<int> Fields { get; }
}

/// <summary>The dateline at the beginning of another field's text.</summary>
/// <param name="Sources">Where it may stand, in the order asked.</param>
internal sealed record DatelineSpec(EquatableArray<DatelineSource> Sources) : DerivationSpec
{
    /// <inheritdoc/>
    public override IEnumerable<int> Fields => Sources.Select(source => source.Field).Distinct();
}

/// <summary>A text that a dateline may stand in, and what it may look like there.</summary>
/// <param name="Field">The field of the text: a string or a list of strings.</param>
/// <param name="Text">The source as written, for people.</param>
/// <param name="Templates">The templates of the dateline, which go before the families.</param>
/// <param name="Families">The families as a C# expression; <see langword="null"/> for the default, empty for none.</param>
internal sealed record DatelineSource(int Field, string Text, EquatableArray<Pattern> Templates, string? Families);

/// <summary>The text that a dateline may have been read from, without it.</summary>
/// <param name="Field">The field of the text.</param>
/// <param name="Text">The source as written, for people.</param>
/// <param name="Dateline">The field of the dateline.</param>
internal sealed record WithoutSpec(int Field, string Text, int Dateline) : DerivationSpec
{
    /// <inheritdoc/>
    public override IEnumerable<int> Fields => [Field];
}

/// <summary>The place between another field's entries.</summary>
/// <param name="Field">The field of the entries.</param>
internal sealed record BetweenSpec(int Field) : DerivationSpec
{
    /// <inheritdoc/>
    public override IEnumerable<int> Fields => [Field];
}

/// <summary>The place among the paragraphs of the article's text.</summary>
/// <param name="Field">The field of the text.</param>
internal sealed record BesideBodySpec(int Field) : DerivationSpec
{
    /// <inheritdoc/>
    public override IEnumerable<int> Fields => [Field];
}
