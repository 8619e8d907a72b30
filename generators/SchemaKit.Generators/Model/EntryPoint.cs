using System.Collections.Immutable;

namespace SchemaKit.Generators.Model;

/// <summary>A public member that every schema gets.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The types of its parameters; none of a property.</param>
internal sealed record EntryPoint(string Name, EquatableArray<string> Parameters)
{
    /// <summary>Stands for the schema's own type.</summary>
    public const string Self = "";

    private const string PageType = "SchemaKit.Html.Page";

    public static readonly EntryPoint Schema = new("Schema", ImmutableArray<string>.Empty);
    public static readonly EntryPoint ParseBytes =
        new("Parse", ImmutableArray.Create("System.ReadOnlyMemory<byte>", "System.Uri"));
    public static readonly EntryPoint ParsePage = new("Parse", ImmutableArray.Create(PageType));
    public static readonly EntryPoint TryParse = new("TryParse", ImmutableArray.Create(PageType, Self));
    public static readonly EntryPoint Extract = new("Extract", ImmutableArray.Create(PageType));

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<EntryPoint> All = [Schema, ParseBytes, ParsePage, TryParse, Extract];

    /// <summary>The names of all of them.</summary>
    public static readonly ImmutableArray<string> Names = [.. All.Select(entryPoint => entryPoint.Name).Distinct()];
}
