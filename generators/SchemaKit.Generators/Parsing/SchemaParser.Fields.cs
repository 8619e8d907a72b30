using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    // A generic schema may hold ever larger ones of its kind, which is its own error; no other type gets so deep.
    private const int MaxTypeDepth = 8;

    private List<ISymbol>? _membersToFill;

    /// <summary>Finds the properties that are read from a page: those with an attribute that says how.</summary>
    /// <param name="constructor">The constructor that a value is made with, if there is one.</param>
    /// <param name="unfilled">What has to be given a value and cannot be read.</param>
    private List<FieldDraft> CollectFields(IMethodSymbol? constructor, out List<MemberSpec> unfilled)
    {
        unfilled = [];
        bool setsRequired = SetsRequiredMembers(constructor);
        Dictionary<ISymbol, IParameterSymbol> parameters = ParametersByProperty(constructor);
        List<FieldDraft> fields = [];
        foreach (ISymbol symbol in MembersToFill)
        {
            IParameterSymbol? parameter = parameters.TryGetValue(symbol, out IParameterSymbol? found) ? found : null;
            bool isRequired = !setsRequired
                && symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
            bool isAssigned = constructor is not null && (parameter is null || isRequired);
            MemberSpec member = new(symbol.Name, parameter?.Name, isAssigned);
            bool mustBeFilled = parameter is { IsOptional: false, IsParams: false } || isRequired;

            ImmutableArray<Annotation> annotations = AnnotationsOf(symbol, parameter);
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

    private Dictionary<ISymbol, IParameterSymbol> ParametersByProperty(IMethodSymbol? constructor)
    {
        Dictionary<ISymbol, IParameterSymbol> parameters = new(SymbolEqualityComparer.Default);
        foreach (IParameterSymbol parameter in constructor?.Parameters ?? [])
        {
            if (PropertyOf(parameter) is { } property && !parameters.ContainsKey(property))
                parameters.Add(property, parameter);
        }

        return parameters;
    }

    /// <summary>
    /// The properties, and the required fields of the type; those of base types first, none that is overridden.
    /// </summary>
    private List<ISymbol> MembersToFill => _membersToFill ??= FindMembersToFill();

    private List<ISymbol> FindMembersToFill()
    {
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
                int earlier = members.FindIndex(other => other.Name == member.Name);
                if (earlier < 0)
                    members.Add(member);
                else
                    members[earlier] = member;
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
        if (parameter is null && member.IsAssigned && !CanBeSet(property, out string reason))
        {
            Report(Descriptors.PropertyWithoutSetter, place, property.Name, reason);
            return null;
        }

        // What the constructor takes is what has to be read.
        ITypeSymbol declared = parameter?.Type ?? property.Type;
        bool isMadeByUser = annotations.Any(annotation => annotation.Name is "Custom" or "Convert");
        if (PropertyTypes.Analyze(declared, _names, isMadeByUser) is not { } type)
        {
            ReportUnreadable(declared, place);
            return null;
        }

        if (PropertyTypes.SchemaOf(declared) is { } nested && Contains(nested, _type))
        {
            Report(Descriptors.RecursiveSchema, place, property.Name, _type.Name);
            return null;
        }

        return new FieldDraft(member, property, annotations, type) { Absence = AbsenceOf(property, parameter, type) };
    }

    private bool CanBeSet(IPropertySymbol property, out string reason)
    {
        // A property that overrides another one may leave setting to that one.
        IMethodSymbol? setter = null;
        for (IPropertySymbol? current = property; current is not null; current = current.OverriddenProperty)
            setter ??= current.SetMethod;

        reason = setter is null
            ? "it has no 'init' or 'set', and no parameter of the constructor its name"
            : "its 'init' or 'set' is not accessible here";
        return setter is not null && _compilation.IsSymbolAccessibleWithin(setter, _type);
    }

    private void ReportUnreadable(ITypeSymbol type, Place place)
    {
        // Of a type that does not exist the compiler itself says enough.
        if (PropertyTypes.IsErroneous(type))
            return;

        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (PropertyTypes.IsListOfLists(type))
            Report(Descriptors.ListOfLists, place, name);
        else
            Report(Descriptors.UnreadableType, place, name, HintFor(type));
    }

    private static string HintFor(ITypeSymbol type) => PropertyTypes.UnwrapNullable(type) switch
    {
        { SpecialType: SpecialType.System_DateTime } => "; use DateTimeOffset, which says which point in time is meant",
        { TypeKind: TypeKind.Enum } => "; make the enum internal or public, for the generated code has to name it",
        ITypeParameterSymbol =>
            "; a type parameter can be, constrained to 'struct' or 'class' and to ISpanParsable or ISchema of itself",
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
        bool hasDefault = parameter is null ? HasInitializer(property) : parameter.IsOptional;
        return hasDefault ? Absence.Initializer : Absence.Missing;
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

    /// <summary>
    /// Whether a schema has fields that lead to another one, through whatever schemas lie between. Of a generic one,
    /// one made of whatever types counts as the same.
    /// </summary>
    private static bool Contains(INamedTypeSymbol schema, INamedTypeSymbol searched)
    {
        HashSet<INamedTypeSymbol> seen = new(SymbolEqualityComparer.Default);
        Stack<INamedTypeSymbol> open = new([schema]);
        while (open.Count > 0)
        {
            INamedTypeSymbol current = open.Pop();
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, searched.OriginalDefinition))
                return true;
            if (!seen.Add(current) || DepthOf(current) > MaxTypeDepth)
                continue;

            foreach (IPropertySymbol property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (PropertyTypes.SchemaOf(property.Type) is { } nested && IsField(property))
                    open.Push(nested);
            }
        }

        return false;
    }

    /// <summary>How deep the arguments of a generic type are nested.</summary>
    private static int DepthOf(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments.Length: > 0 } generic
        ? generic.TypeArguments.Max(DepthOf) + 1
        : 0;

    private static bool IsField(IPropertySymbol property) =>
        Annotation.AllOf(property.GetAttributes()).Any() || ParameterOf(property) is not null;
}
