using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Generators.Diagnostics;

/// <summary>Finds the characters of a file that a <see cref="Place"/> stands for.</summary>
internal static class PlaceLocator
{
    /// <summary>Finds them.</summary>
    /// <param name="place">The place.</param>
    /// <param name="compilation">The compilation that it is in.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static Location Find(Place place, Compilation compilation, CancellationToken cancellation) => place switch
    {
        SymbolPlace symbol => symbol.Symbol.Locations.FirstOrDefault(location => location.IsInSource) ?? Location.None,
        AttributePlace attribute => SyntaxOf(attribute.Attribute, cancellation)?.GetLocation() ?? Location.None,
        ArgumentPlace argument => Find(argument, compilation, cancellation),
        _ => Location.None,
    };

    private static Location Find(ArgumentPlace place, Compilation compilation, CancellationToken cancellation)
    {
        if (SyntaxOf(place.Attribute, cancellation) is not { } attribute)
            return Location.None;
        if (FindExpression(attribute, place.Attribute, place.Parameter) is not { } expression)
            return attribute.GetLocation();

        return place.Length < 0
            ? expression.GetLocation()
            : StringExpressionMap.Find(expression, place.Start, place.Length, compilation, cancellation);
    }

    private static AttributeSyntax? SyntaxOf(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;

    private static ExpressionSyntax? FindExpression(AttributeSyntax attribute, AttributeData data, ParameterKey key)
    {
        if (attribute.ArgumentList is not { } list)
            return null;

        if (key.Position < 0)
        {
            AttributeArgumentSyntax? assigned = list.Arguments
                .FirstOrDefault(argument => argument.NameEquals is { } name && Is(name.Name, key.Property));
            return Strip(assigned?.Expression);
        }

        if (data.AttributeConstructor is not { } constructor || key.Position >= constructor.Parameters.Length)
            return null;

        IParameterSymbol parameter = constructor.Parameters[key.Position];
        AttributeArgumentSyntax[] arguments = list.Arguments.Where(argument => argument.NameEquals is null).ToArray();
        AttributeArgumentSyntax? named = arguments
            .FirstOrDefault(argument => argument.NameColon is { } name && Is(name.Name, parameter.Name));
        ExpressionSyntax? first = (named ?? arguments.ElementAtOrDefault(key.Position))?.Expression;
        if (!parameter.IsParams)
            return Strip(first);

        ImmutableArray<ExpressionSyntax> items = ItemsOf(first);
        return Strip(items.IsDefault
            ? arguments.ElementAtOrDefault(key.Position + key.Item)?.Expression
            : items.ElementAtOrDefault(key.Item));
    }

    private static bool Is(IdentifierNameSyntax name, string text) => name.Identifier.ValueText == text;

    /// <summary>
    /// The items of an array that is written out; the default where the expression is an item itself.
    /// </summary>
    private static ImmutableArray<ExpressionSyntax> ItemsOf(ExpressionSyntax? expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
        CollectionExpressionSyntax collection =>
            [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression)],
        _ => default,
    };

    private static ExpressionSyntax? Strip(ExpressionSyntax? expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;
        return expression;
    }
}
