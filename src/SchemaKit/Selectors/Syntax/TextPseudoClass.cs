namespace SchemaKit.Selectors;

/// <summary>
/// <c>:text("…")</c> or <c>:contains("…")</c>, SchemaKit's own: an element whose normalized text is the given one, or
/// contains it.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="IsWhole">Whether it is the element's whole text.</param>
internal sealed record TextPseudoClass(string Text, bool IsWhole) : SimpleSelector
{
    /// <inheritdoc/>
    public override string ToString() => $"{(IsWhole ? ":text" : ":contains")}({CssText.String(Text)})";
}
