using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    private const string Inherited = "Inherited";

    /// <summary>
    /// The attributes that say how a property is read: its own; those of the property that it overrides where it has
    /// none; both where it asks for that.
    /// </summary>
    private ImmutableArray<Annotation> AnnotationsOf(ISymbol member, IParameterSymbol? parameter)
    {
        if (member is not IPropertySymbol property)
            return Annotation.AllOf(member.GetAttributes()).ToImmutableArray();

        // A parameter of the schema itself speaks of the inherited property that it is handed on to.
        bool handsOn = parameter is not null && !IsOwn(property);
        ImmutableArray<Annotation> own = Annotation.AllOf(
            handsOn ? parameter!.GetAttributes() : AttributesOf(property, parameter)).ToImmutableArray();
        return Complete(own, handsOn ? property : InheritedBy(property), keepsIfEmpty: handsOn || property.IsOverride);
    }

    /// <summary>Completes the attributes of a property by those of the one that it takes the place of.</summary>
    /// <param name="own">Its own ones.</param>
    /// <param name="inherited">The other property, if there is one.</param>
    /// <param name="keepsIfEmpty">Whether it is read as the other one is if it has none of its own.</param>
    private ImmutableArray<Annotation> Complete(
        ImmutableArray<Annotation> own, IPropertySymbol? inherited, bool keepsIfEmpty)
    {
        Annotation? mark = own.FirstOrDefault(annotation => annotation.Name == Inherited);
        if (mark is null && (!own.IsEmpty || !keepsIfEmpty))
            return own;

        ImmutableArray<Annotation> others = inherited is null
            ? []
            : Complete(
                Annotation.AllOf(AttributesOf(inherited, ParameterOf(inherited))).ToImmutableArray(),
                InheritedBy(inherited),
                keepsIfEmpty: inherited.IsOverride);
        if (mark is null)
            return others;

        ImmutableArray<Annotation> sources = others.Where(annotation => annotation.IsSource).ToImmutableArray();
        if (sources.IsEmpty)
            Report(Descriptors.NothingInherited, mark.Place);

        bool hasReaders = own.Any(annotation => !annotation.IsSource);
        return own
            .SelectMany(annotation => annotation == mark ? sources : [annotation])
            .Concat(hasReaders ? [] : others.Where(annotation => !annotation.IsSource))
            .ToImmutableArray();
    }

    /// <summary>The attributes of a property and of the parameter that it was made of or is filled by.</summary>
    private static IEnumerable<AttributeData> AttributesOf(IPropertySymbol property, IParameterSymbol? parameter) =>
        parameter is null ? property.GetAttributes() : property.GetAttributes().Concat(parameter.GetAttributes());

    /// <summary>The parameter of its own type's constructor that speaks of an inherited property.</summary>
    private static IParameterSymbol? ParameterOf(IPropertySymbol property) =>
        property.ContainingType.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(parameter => HaveSameName(parameter, property)
                && Annotation.AllOf(parameter.GetAttributes()).Any());

    /// <summary>The property that another one overrides or hides.</summary>
    private static IPropertySymbol? InheritedBy(IPropertySymbol property)
    {
        if (property.OverriddenProperty is { } overridden)
            return overridden;

        for (INamedTypeSymbol? type = property.ContainingType.BaseType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(property.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } hidden)
                return hidden;
        }

        return null;
    }

    private bool IsOwn(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType, _type);

    /// <summary>
    /// The attribute that sets something for the schema: its own, else that of the nearest base type whose own does.
    /// </summary>
    private Annotation SchemaThatSets(string setting) => BaseTypes()
        .Select(KnownTypes.SchemaAttributeOf)
        .Where(attribute => attribute is not null)
        .SelectMany(attribute => Annotation.AllOf([attribute!]))
        .Prepend(_schema)
        .FirstOrDefault(schema => schema.Sets(setting)) ?? _schema;
}
