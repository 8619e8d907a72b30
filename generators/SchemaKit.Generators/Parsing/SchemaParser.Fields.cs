using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    /// <summary>Finds the properties that are read from a page: those with an attribute that says how.</summary>
    /// <param name="parameters">The parameters that a value is made with.</param>
    /// <param name="unfilled">What has to be given a value and cannot be read.</param>
    private List<FieldDraft> CollectFields(ImmutableArray<IParameterSymbol> parameters, out List<MemberSpec> unfilled)
    {
        unfilled = [];
        List<FieldDraft> fields = [];
        foreach (ISymbol symbol in MembersToFill())
        {
            IParameterSymbol? parameter = symbol.ContainingType.Equals(_type, SymbolEqualityComparer.Default)
                ? parameters.FirstOrDefault(candidate => candidate.Name == symbol.Name)
                : null;
            MemberSpec member = new(symbol.Name, IsParameter: parameter is not null);
            bool mustBeFilled = parameter is { IsOptional: false }
                || symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol;

            IEnumerable<AttributeData> attributes = symbol.GetAttributes();
            if (parameter is not null)
                attributes = attributes.Concat(parameter.GetAttributes());
            ImmutableArray<Annotation> annotations = Annotation.AllOf(attributes).ToImmutableArray();

            if (annotations.IsEmpty)
            {
                if (mustBeFilled)
                    Report(Descriptors.MemberWithoutSource, new SymbolPlace(symbol), symbol.Name);
            }
            else if (symbol is IPropertySymbol property
                && AnalyzeField(property, parameter, member, annotations) is { } field)
            {
                fields.Add(field);
                continue;
            }

            if (mustBeFilled)
                unfilled.Add(member);
        }

        return fields;
    }

    /// <summary>
    /// The properties, and the required fields of the type; those of base types first, none that is overridden.
    /// </summary>
    private List<ISymbol> MembersToFill()
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        List<ISymbol> members = [];
        foreach (INamedTypeSymbol type in BaseTypes().Reverse().Append(_type))
        {
            foreach (ISymbol member in type.GetMembers())
            {
                bool isCandidate = member
                    is IPropertySymbol { IsStatic: false, IsIndexer: false, CanBeReferencedByName: true }
                    or IFieldSymbol { IsRequired: true };
                if (!isCandidate)
                    continue;

                // A property that hides or overrides an inherited one takes its place.
                if (!names.Add(member.Name))
                    members.RemoveAll(earlier => earlier.Name == member.Name);
                members.Add(member);
            }
        }

        return members;
    }

    private FieldDraft? AnalyzeField(
        IPropertySymbol property,
        IParameterSymbol? parameter,
        MemberSpec member,
        ImmutableArray<Annotation> annotations)
    {
        Place place = new SymbolPlace(property);
        if (parameter is null && !CanBeSet(property, out string reason))
        {
            Report(Descriptors.PropertyWithoutSetter, place, property.Name, reason);
            return null;
        }

        bool isMadeByUser = annotations.Any(annotation => annotation.Name is "Custom" or "Convert");
        if (PropertyTypes.Analyze(property.Type, isMadeByUser) is not { } type)
        {
            // Of a type that does not exist the compiler itself says enough.
            if (!PropertyTypes.IsErroneous(property.Type))
            {
                string name = property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
                Report(Descriptors.UnreadableType, place, name, HintFor(property.Type));
            }

            return null;
        }

        if (PropertyTypes.SchemaOf(property.Type) is { } nested && Contains(nested, _type))
        {
            Report(Descriptors.RecursiveSchema, place, property.Name, _type.Name);
            return null;
        }

        return new FieldDraft(member, property, annotations, type) { Absence = AbsenceOf(property, parameter, type) };
    }

    private bool CanBeSet(IPropertySymbol property, out string reason)
    {
        reason = property.SetMethod is null
            ? "it has no 'init' or 'set'"
            : "its 'init' or 'set' is not accessible here";
        return property.SetMethod is not null && _compilation.IsSymbolAccessibleWithin(property.SetMethod, _type);
    }

    private static string HintFor(ITypeSymbol type) => PropertyTypes.UnwrapNullable(type) switch
    {
        { SpecialType: SpecialType.System_DateTime } => "; use DateTimeOffset, which says which point in time is meant",
        { TypeKind: TypeKind.Enum } => "; make the enum internal or public, for the generated code has to name it",
        _ => "; a type of your own can be, if it implements ISpanParsable<T>, is a schema, or is made by [Convert] or [Custom]",
    };

    private Absence AbsenceOf(IPropertySymbol property, IParameterSymbol? parameter, PropertyType type)
    {
        if (type.List != ListKind.None)
            return property.IsRequired ? Absence.Missing : type.IsOptional ? Absence.Null : Absence.Empty;
        if (type.IsOptional)
            return Absence.Null;
        if (property.IsRequired)
            return Absence.Missing;
        return parameter is { IsOptional: true } || HasInitializer(property) ? Absence.Initializer : Absence.Missing;
    }

    /// <summary>
    /// Whether the property has an initializer that gives a value; <c>null!</c> only keeps the compiler quiet.
    /// </summary>
    private bool HasInitializer(IPropertySymbol property) => property.DeclaringSyntaxReferences.Any(
        reference => reference.GetSyntax(_cancellation) is PropertyDeclarationSyntax
        {
            Initializer.Value: not PostfixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax
            {
                RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression,
            } },
        });

    /// <summary>Whether a schema has fields that lead to another one, through whatever schemas lie between.</summary>
    private static bool Contains(INamedTypeSymbol schema, INamedTypeSymbol searched)
    {
        HashSet<INamedTypeSymbol> seen = new(SymbolEqualityComparer.Default);
        Stack<INamedTypeSymbol> open = new([schema]);
        while (open.Count > 0)
        {
            INamedTypeSymbol current = open.Pop();
            if (SymbolEqualityComparer.Default.Equals(current, searched))
                return true;
            if (!seen.Add(current))
                continue;

            foreach (IPropertySymbol property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (PropertyTypes.SchemaOf(property.Type) is { } nested && IsField(property))
                    open.Push(nested);
            }
        }

        return false;
    }

    private static bool IsField(IPropertySymbol property) =>
        Annotation.AllOf(property.GetAttributes()).Any()
        || property.ContainingType.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Any(parameter => parameter.Name == property.Name && Annotation.AllOf(parameter.GetAttributes()).Any());
}
