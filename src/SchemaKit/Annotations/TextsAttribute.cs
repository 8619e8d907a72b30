namespace SchemaKit;

/// <summary>
/// Says how pages write a member of an enum: <c>[Texts("free", "kostenlos")]</c>. The member's own name is always understood; case
/// does not matter.
/// </summary>
/// <param name="texts">The texts.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TextsAttribute(params string[] texts) : Attribute
{
    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Texts { get; } = texts;
}
