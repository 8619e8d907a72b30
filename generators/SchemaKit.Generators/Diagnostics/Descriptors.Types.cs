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
        "A schema is a class, record or struct of which values can be made. It is not static, abstract, a `ref " +
        "struct` or local to its file.");

    public static readonly DiagnosticDescriptor UnfilledParameter = Error(
        DiagnosticIds.UnfilledParameter,
        "A parameter of the constructor cannot be filled",
        "The parameter '{0}' of the constructor of '{1}' cannot be filled from a page, because {2}",
        Category.Types,
        "Each parameter of the constructor takes the value of the property that has its name, whatever the case. " +
        "A parameter without such a property can only be left out if it is optional; one whose property is of " +
        "another type, or that is passed by reference, cannot be filled at all.");

    public static readonly DiagnosticDescriptor UnreadableType = Error(
        DiagnosticIds.UnreadableType,
        "The property's type cannot be read from a page",
        "A '{0}' cannot be read from a page{1}",
        Category.Types,
        "A property may be a `string`, a `Uri`, a `DateTimeOffset`, a `bool`, a number or any other type that " +
        "implements `ISpanParsable<T>`, a type of `SchemaKit.Articles`, another schema, a type parameter that is " +
        "constrained to be such a type, or a list or set of one of these, such as `IReadOnlyList<T>`, `T[]`, " +
        "`ImmutableArray<T>` or `IReadOnlySet<T>`; an enum that the whole assembly can name, and `ReadOnlyMemory<byte>`. " +
        "`DateTime` is none of them, since it does not say which point in time is meant. A property of any other type " +
        "is made by code of your own: `[Convert]` makes it of a text, `[Custom]` of the page.");

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

    public static readonly DiagnosticDescriptor AmbiguousConstructor = Error(
        DiagnosticIds.AmbiguousConstructor,
        "Several constructors could make the schema",
        "Several constructors of '{0}' {1}; mark the one that is meant",
        Category.Types,
        "A value is made by the constructor that is marked `[SchemaConstructor]`; else by the primary " +
        "constructor, by one that can be called without arguments, or by the only one that there is. Of several " +
        "that all have parameters one must be marked, and only one.");

    public static readonly DiagnosticDescriptor ListOfLists = Error(
        DiagnosticIds.ListOfLists,
        "A list of lists cannot be read",
        "A '{0}' is a list of lists; let the entries be a schema that has the inner list as a property",
        Category.Types,
        "A source gives one run of values, and nothing in a list of lists says where an inner list begins. A " +
        "nested schema does: each of its elements has a list of its own.");
}
