using SchemaKit.Accuracy.Scoring;

namespace SchemaKit.Accuracy.Reporting;

/// <summary>Which differences are to be shown.</summary>
/// <param name="Set">Those of a set, by its name; of all where it is <see langword="null"/>.</param>
/// <param name="Field">Those of a field, by its name; of all where it is <see langword="null"/>.</param>
/// <param name="Publisher">Those of pages whose name or address has this in it; of all where it is <see langword="null"/>.</param>
/// <param name="Engine">Those of an engine, by its name; of all where it is <see langword="null"/>.</param>
internal sealed record DifferenceFilter(string? Set, string? Field, string? Publisher, string? Engine)
{
    /// <summary>Whether the difference of a field is one of them.</summary>
    /// <param name="field">The field of a page.</param>
    public bool Takes(ScoredField field) =>
        IsOrAll(Set, field.Set.Name)
        && IsOrAll(Field, field.FieldName)
        && IsOrAll(Engine, field.Engine.Name)
        && (Publisher is null || Has(field.Page) || Has(field.Url.AbsoluteUri));

    private static bool IsOrAll(string? wanted, string name) =>
        wanted is null || wanted.Equals(name, StringComparison.OrdinalIgnoreCase);

    private bool Has(string text) => text.Contains(Publisher!, StringComparison.OrdinalIgnoreCase);
}
