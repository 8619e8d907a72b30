using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

/// <summary>
/// Makes a <see cref="SchemaSpec"/> of a type. The generator and the analyzer both run it; only the analyzer listens to
/// what it finds wrong, and what is wrong is left out of the specification.
/// </summary>
internal sealed partial class SchemaParser
{
    private static readonly SymbolDisplayFormat NamespaceFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;
    private readonly IDiagnosticSink? _sink;
    private readonly CancellationToken _cancellation;
    private readonly Annotation _schema;
    private readonly NameScope _names;
    private readonly string _culture;
    private readonly string? _timeZone;
    private readonly List<FieldDraft> _fields = [];

    private SchemaParser(
        INamedTypeSymbol type,
        Compilation compilation,
        Annotation schema,
        IDiagnosticSink? sink,
        CancellationToken cancellation)
    {
        _type = type;
        _compilation = compilation;
        _schema = schema;
        _names = new NameScope(type, compilation, cancellation);
        _sink = sink;
        _cancellation = cancellation;
        _culture = ParseCulture(SchemaThatSets("Culture")) ?? "";
        _timeZone = ParseTimeZone(SchemaThatSets("TimeZone"));
    }

    /// <summary>Parses a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that declares it.</param>
    /// <param name="sink">Who wants to know what is wrong with it.</param>
    /// <param name="cancellation">Ends the parsing early.</param>
    /// <returns>
    /// The specification; <see langword="null"/> if the type is no schema, or nothing can be added to it.
    /// </returns>
    public static SchemaSpec? Parse(
        INamedTypeSymbol type, Compilation compilation, IDiagnosticSink? sink, CancellationToken cancellation) =>
        Parse(type, compilation, sink, cancellation, out _);

    /// <summary>Parses a type, for those who want to look at its fields.</summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that declares it.</param>
    /// <param name="sink">Who wants to know what is wrong with it.</param>
    /// <param name="cancellation">Ends the parsing early.</param>
    /// <param name="fields">The fields; none if the type is no schema.</param>
    public static SchemaSpec? Parse(
        INamedTypeSymbol type,
        Compilation compilation,
        IDiagnosticSink? sink,
        CancellationToken cancellation,
        out IReadOnlyList<FieldDraft> fields)
    {
        fields = [];
        if (KnownTypes.SchemaAttributeOf(type) is not { } attribute)
            return null;

        Annotation schema = Annotation.AllOf([attribute]).Single();
        SchemaParser parser = new(type, compilation, schema, sink, cancellation);
        SchemaSpec? spec = parser.ParseType();
        fields = parser._fields;
        return spec;
    }

    private SchemaSpec? ParseType()
    {
        RequirePartial();
        bool isSupported = RequireSupportedType(out bool canBeExtended);
        IMethodSymbol? constructor = FindConstructor();
        bool canBeMade = constructor is not null && RequireFilledParameters(constructor);

        List<FieldDraft> drafts = CollectFields(constructor, out List<MemberSpec> unfilled);
        foreach (FieldDraft draft in drafts)
        {
            _cancellation.ThrowIfCancellationRequested();
            ParseSources(draft);
            ParseSteps(draft);
        }

        ParseDerivations(drafts);
        ImmutableArray<int> order = OrderByDerivation(drafts);
        DropTextsWithoutDateline(drafts);
        _fields.AddRange(drafts);
        if (!canBeExtended)
            return null;

        return new SchemaSpec
        {
            Namespace = NamespaceOf(_type),
            ContainingTypes = ContainingTypes().Select(Describe).ToImmutableArray(),
            Type = Describe(_type),
            IsValueType = _type.IsValueType,
            HidingMembers = FindHidingMembers(),
            TakenNames = FindTakenNames(),
            Names = _names.Describe(),
            Hosts = _schema.Texts.Select(host => host.Value).ToImmutableArray(),
            Version = ParseVersion(out bool hasHost),
            IsListed = hasHost && isSupported && canBeMade && PropertyTypes.IsReachable(_type),
            IsText = SchemaThatSets("Kind").NamedMember("Kind") == "Text",
            Culture = _culture,
            TimeZone = _timeZone,
            IsConstructible = isSupported && canBeMade,
            Fields = drafts.Select(draft => draft.ToSpec()).ToImmutableArray(),
            ReadingOrder = order,
            UnfilledMembers = unfilled.ToImmutableArray(),
        };
    }

    /// <summary>The namespace of a type as it has to be written; empty for the global one.</summary>
    internal static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString(NamespaceFormat) : "";

    private void Report(DiagnosticDescriptor descriptor, Place place, params string[] arguments) =>
        _sink?.Report(descriptor, place, arguments);

    /// <summary>The culture that an attribute sets, as far as it is known.</summary>
    private string? ParseCulture(Annotation annotation)
    {
        if (annotation.NamedText("Culture") is not { } culture)
            return null;

        if (Cultures.Exists(culture.Value))
            return culture.Value;

        Report(Descriptors.UnknownCulture, culture.Place, culture.Value);
        return null;
    }

    private string? ParseTimeZone(Annotation annotation)
    {
        if (annotation.NamedText("TimeZone") is not { } timeZone)
            return null;

        // What is wrong is as good as UTC here: a zone was named, so nothing else has to be said of the timestamps.
        if (!TimeZones.Exists(timeZone.Value))
        {
            Report(Descriptors.UnknownTimeZone, timeZone.Place, timeZone.Value);
            return "UTC";
        }

        return timeZone.Value;
    }
}
