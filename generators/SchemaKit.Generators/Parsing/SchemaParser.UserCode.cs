using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    private const string RegexProvider =
        "a static method without parameters, property or field that gives a Regex";

    /// <summary>Finds the member that gives the regular expression of a reader.</summary>
    private MemberCall? ResolveRegex(Annotation annotation)
    {
        if (annotation.Text is not { } name)
            return null;

        ISymbol[] suitable = MembersOf(_type, name.Value)
            .Where(candidate => candidate.IsStatic && TypeOfRead(candidate) is { } type && IsRegex(type))
            .ToArray();
        if (suitable.FirstOrDefault(IsAccessible) is { } member)
            return new MemberCall(Type: null, member.Name, IsMethod: member is IMethodSymbol);

        ReportUnsuitable(annotation, name, RegexProvider, suitable.FirstOrDefault());
        return null;
    }

    /// <summary>Reports a member that will not do.</summary>
    /// <param name="annotation">The attribute that names it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="wanted">What would do.</param>
    /// <param name="hidden">One that would if the schema could see it: that of a base type which keeps it to itself.</param>
    private void ReportUnsuitable(Annotation annotation, TextArgument name, string wanted, ISymbol? hidden)
    {
        string reason = hidden is null
            ? $"'{name.Value}' is none"
            : $"'{name.Value}' is one, but '{_type.Name}', which inherits the property, cannot see it in '{hidden.ContainingType.Name}'";
        Report(Descriptors.UnsuitableMember, name.Place, annotation.Name, wanted, reason);
    }

    /// <summary>Finds the method that makes a field's value of a text.</summary>
    private ConverterSpec? ResolveConverter(FieldDraft field, Annotation annotation)
    {
        if (annotation.Text is not { } name)
            return null;

        INamedTypeSymbol owner = annotation.NamedType("Type") ?? _type;
        IMethodSymbol? hidden = null;
        foreach (IMethodSymbol method in MembersOf(owner, name.Value).OfType<IMethodSymbol>())
        {
            if (!method.IsStatic || method.IsGenericMethod || !TakesText(method))
                continue;
            if (!IsAccessible(method))
            {
                hidden ??= method;
                continue;
            }

            bool isOwn = annotation.NamedType("Type") is null;
            MemberCall call = new(isOwn ? null : _names.NameInSchema(owner), method.Name, IsMethod: true);
            if (method.Parameters.Length == 2 && GivesTruth(method, field.Type.Entry))
                return new ConverterSpec(call, GivesTruth: true, CanFail: true);
            if (method.Parameters.Length == 1 && Gives(method.ReturnType, field.Type.Entry))
                return new ConverterSpec(call, GivesTruth: false, CanBeNull(method.ReturnType));
        }

        string type = field.Type.Entry.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        string wanted = $"a static method 'bool {name.Value}(string text, out {type} value)', or '{type}? {name.Value}(string text)'";
        ReportUnsuitable(annotation, name, wanted, hidden);
        return null;
    }

    /// <summary>A source that is a method which the schema, or a base type, implements itself.</summary>
    private SourceSpec ParseCustom(FieldDraft field, Annotation annotation)
    {
        string name = "Read" + field.Name;
        IMethodSymbol? own = _type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(IsReadMethod);
        bool isInherited = own is null
            && BaseTypes().SelectMany(type => type.GetMembers(name)).OfType<IMethodSymbol>().Any(IsReadMethod);

        // Both halves of a partial method need the same accessibility, so the half that is there says which.
        string? access = isInherited ? null : SyntaxFacts.GetText(own?.DeclaredAccessibility ?? Accessibility.Private);
        ITypeSymbol returned = field.IsList
            ? _compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T).Construct(
                field.Type.Value.IsNullable ? Nullable(field.Type.Entry) : field.Type.Entry)
            : field.Type.Entry;
        TakeCustom take = new(name, _names.NameInSchema(returned) + "?", access);
        return Source(annotation, "Start", PageSelectors.Scope, MatchArea.Start, take);

        bool IsReadMethod(IMethodSymbol method) => method is { IsStatic: true, Parameters.Length: 1 } && IsAccessible(method);
    }

    private ITypeSymbol Nullable(ITypeSymbol type) => type.IsValueType
        ? _compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(type)
        : type.WithNullableAnnotation(NullableAnnotation.Annotated);

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers(name))
                yield return member;
        }
    }

    private bool IsAccessible(ISymbol member) => _compilation.IsSymbolAccessibleWithin(member, _type);

    /// <summary>The type that reading a member gives, or <see langword="null"/> if it cannot be read just so.</summary>
    private static ITypeSymbol? TypeOfRead(ISymbol member) => member switch
    {
        IMethodSymbol { Parameters.IsEmpty: true, IsGenericMethod: false } method => method.ReturnType,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static bool IsRegex(ITypeSymbol type) => KnownTypes.Is(type, "Regex", "System", "Text", "RegularExpressions");

    private static bool TakesText(IMethodSymbol method) =>
        method.Parameters is [{ RefKind: RefKind.None } text, ..]
        && (text.Type.SpecialType == SpecialType.System_String
            || (text.Type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Char }] }
                && KnownTypes.Is(text.Type, "ReadOnlySpan", "System")));

    private static bool GivesTruth(IMethodSymbol method, ITypeSymbol value) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        && method.Parameters[1] is { RefKind: RefKind.Out } result
        && SymbolEqualityComparer.Default.Equals(result.Type, value);

    private static bool Gives(ITypeSymbol type, ITypeSymbol value) =>
        SymbolEqualityComparer.Default.Equals(PropertyTypes.UnwrapNullable(type), value);

    private static bool CanBeNull(ITypeSymbol type) => type.IsValueType
        ? !SymbolEqualityComparer.Default.Equals(PropertyTypes.UnwrapNullable(type), type)
        : type.NullableAnnotation != NullableAnnotation.NotAnnotated;
}
