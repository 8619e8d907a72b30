using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <content>About the type that is a schema, and its properties.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NotPartial = Error(
        DiagnosticIds.NotPartial,
        "A schema must be partial",
        "'{0}' must be partial, for the generator adds members to {1}",
        Category.Types,
        "The generator adds members to the schema: `Parse`, `TryParse`, `Extract` and the code behind them. It " +
        "can only do so if the type, and each type that it is nested in, is `partial`.");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        DiagnosticIds.UnsupportedType,
        "The type cannot be a schema",
        "'{0}' cannot be a schema, because {1}",
        Category.Types,
        "A schema is a class, record or struct of which values can be made. It is not static, abstract, generic, " +
        "nested in a generic type, a `ref struct` or local to its file.");

    public static readonly DiagnosticDescriptor NoConstructor = Error(
        DiagnosticIds.NoConstructor,
        "A schema must have a constructor without parameters",
        "'{0}' has no constructor without parameters, and only a record's own parameters can be filled from a page",
        Category.Types,
        "A value is made by a constructor that can be called without arguments; its properties are set then. Only " +
        "the parameters of a positional record are filled from the page, since each of them is a property too.");

    public static readonly DiagnosticDescriptor UnreadableType = Error(
        DiagnosticIds.UnreadableType,
        "The property's type cannot be read from a page",
        "A '{0}' cannot be read from a page{1}",
        Category.Types,
        "A property may be a `string`, a `Uri`, a `DateTimeOffset`, a `bool`, a number or any other type that " +
        "implements `ISpanParsable<T>`, a type of `SchemaKit.Articles`, another schema, or a list of one of " +
        "these: `IReadOnlyList<T>`, `IReadOnlyCollection<T>`, `IEnumerable<T>`, `ICollection<T>`, `IList<T>`, " +
        "`List<T>`, `T[]` or `ImmutableArray<T>`. `DateTime` is none of them, since it does not say which point " +
        "in time is meant.");

    public static readonly DiagnosticDescriptor MemberWithoutSource = Error(
        DiagnosticIds.MemberWithoutSource,
        "A required member has no source",
        "'{0}' must be given a value and names no source that it could come from",
        Category.Types,
        "A `required` member and the parameter of a positional record must be given a value, and nothing says " +
        "where on the page it could come from.");

    public static readonly DiagnosticDescriptor PropertyWithoutSetter = Error(
        DiagnosticIds.PropertyWithoutSetter,
        "The property cannot be set",
        "'{0}' cannot be given a value: {1}",
        Category.Types,
        "A property with a source needs an `init` or `set` that the schema itself can call. It may be private; " +
        "that of a base type may be protected.");

    public static readonly DiagnosticDescriptor RecursiveSchema = Error(
        DiagnosticIds.RecursiveSchema,
        "A schema contains itself",
        "'{0}' holds a schema that contains '{1}' again; a page could make that as deep as it likes",
        Category.Types,
        "A schema that holds itself, at once or by way of others, would be read once for each element that lies " +
        "in another one of its kind. How often that is the page decides, and a page made for it could keep the " +
        "reader busy for good.");

    public static readonly DiagnosticDescriptor ValuelessMember = Warning(
        DiagnosticIds.ValuelessMember,
        "A property can never have a value",
        "'{0}' is not nullable, has no source, and `null!` as its only value",
        Category.Types,
        "The property can only be set while a value is made, which the generated parser does, and no attribute " +
        "says from where. `null!` keeps the compiler quiet, so the property is `null` on every page though its " +
        "type says otherwise. Give it a source, a value, or a `?`.");
}
