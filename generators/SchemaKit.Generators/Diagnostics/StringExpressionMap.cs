using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Generators.Diagnostics;

/// <summary>
/// Finds characters of a constant string in what it was written as: literals of every kind, put together by <c>+</c>,
/// by interpolation and by the names of constants.
/// </summary>
internal sealed class StringExpressionMap
{
    // Constants may name one another in a circle while they are being typed, and interpolations nest.
    private const int MaxDepth = 16;

    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly List<StringPiece> _pieces = [];
    private int _length;

    private StringExpressionMap(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _cancellation = cancellation;
    }

    /// <summary>Finds a run of characters.</summary>
    /// <param name="expression">What the string was written as.</param>
    /// <param name="start">The first character, counted in the value.</param>
    /// <param name="length">How many.</param>
    /// <param name="compilation">The compilation that holds it, and maybe the constants that it names.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <returns>
    /// The characters; where they stand in several places, all that stands for them in the expression. The whole
    /// expression if it is of no known kind.
    /// </returns>
    public static Location Find(
        ExpressionSyntax expression, int start, int length, Compilation compilation, CancellationToken cancellation)
    {
        StringExpressionMap map = new(compilation, cancellation);
        map.Add(expression, new Surroundings(expression, Shown: null, Depth: 0));
        return map.Find(expression, start, start + length) ?? expression.GetLocation();
    }

    private Location? Find(ExpressionSyntax expression, int start, int end)
    {
        if (start < 0 || end < start || end > _length)
            return null;

        StringPiece[] pieces = start == end
            ? [.. _pieces.Where(piece => piece.Start <= start && piece.End >= start).Take(1)]
            : [.. _pieces.Where(piece => piece.Start < end && piece.End > start)];
        if (pieces.Length == 0)
            return null;

        ExpressionSyntax home = pieces[0].Home;
        if (pieces.All(piece => piece.Home == home && piece.Offsets is not null))
        {
            TextSpan first = pieces[0].Find(start, end);
            TextSpan last = pieces[pieces.Length - 1].Find(start, end);
            return Location.Create(home.SyntaxTree, TextSpan.FromBounds(first.Start, last.End));
        }

        IEnumerable<TextSpan> spans = pieces.Select(piece =>
            piece.Home == expression && piece.Offsets is not null ? piece.Find(start, end) : piece.Shown);
        return Location.Create(
            expression.SyntaxTree,
            TextSpan.FromBounds(spans.Min(span => span.Start), spans.Max(span => span.End)));
    }

    private void Add(ExpressionSyntax expression, Surroundings around)
    {
        // Long concatenations lean to the left, so that is no way to recurse.
        Stack<ExpressionSyntax> open = new([expression]);
        while (open.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            ExpressionSyntax current = open.Pop();
            switch (current)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    open.Push(parenthesized.Expression);
                    break;

                case CastExpressionSyntax cast:
                    open.Push(cast.Expression);
                    break;

                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    open.Push(sum.Right);
                    open.Push(sum.Left);
                    break;

                case LiteralExpressionSyntax { Token: { Value: string value } token }:
                    AddPiece(value.Length, current, around, StringLiteralMap.Of(token));
                    break;

                case InterpolatedStringExpressionSyntax interpolated when around.Depth < MaxDepth:
                    AddInterpolated(interpolated, around);
                    break;

                case InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var named }] } call
                    when call.Expression is IdentifierNameSyntax { Identifier.Text: "nameof" }:
                    AddName(call, named, around);
                    break;

                case NameSyntax or MemberAccessExpressionSyntax when around.Depth < MaxDepth
                    && InitializerOf(current) is { } initializer:
                    Add(initializer, new Surroundings(initializer, around.Shown ?? current.Span, around.Depth + 1));
                    break;

                default:
                    AddPiece(ValueOf(current).Length, current, around, offsets: null);
                    break;
            }
        }
    }

    private void AddInterpolated(InterpolatedStringExpressionSyntax interpolated, Surroundings around)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax text:
                    int length = StringLiteralMap.ValueOf(text, interpolated).Length;
                    AddPiece(length, text, around, StringLiteralMap.Of(text, interpolated));
                    break;

                case InterpolationSyntax interpolation:
                    Add(interpolation.Expression, around with { Depth = around.Depth + 1 });
                    break;
            }
        }
    }

    /// <summary>Adds what <c>nameof</c> gives: the last of the names in its parentheses.</summary>
    private void AddName(ExpressionSyntax call, ExpressionSyntax named, Surroundings around)
    {
        SyntaxToken name = named switch
        {
            SimpleNameSyntax simple => simple.Identifier,
            MemberAccessExpressionSyntax member => member.Name.Identifier,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier,
            _ => default,
        };
        int escape = name.Text.StartsWith("@", StringComparison.Ordinal) ? 1 : 0;
        int length = name.ValueText.Length;
        if (name.Text.Length == length + escape)
            AddPiece(length, call, around, [.. Enumerable.Range(name.SpanStart + escape, length + 1)]);
        else
            AddPiece(ValueOf(call).Length, call, around, offsets: null);
    }

    private void AddPiece(int length, SyntaxNode written, Surroundings around, IReadOnlyList<int>? offsets)
    {
        _pieces.Add(new StringPiece(_length, length, around.Shown ?? written.Span, around.Home, offsets));
        _length += length;
    }

    /// <summary>What a constant of this compilation was given; <see langword="null"/> if the name is of none.</summary>
    private ExpressionSyntax? InitializerOf(ExpressionSyntax name)
    {
        if (ModelOf(name).GetSymbolInfo(name, _cancellation).Symbol is not IFieldSymbol { IsConst: true } constant)
            return null;
        return constant.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation)
            is VariableDeclaratorSyntax { Initializer.Value: var value }
                ? value
                : null;
    }

    private string ValueOf(ExpressionSyntax expression) =>
        ModelOf(expression).GetConstantValue(expression, _cancellation) is { HasValue: true, Value: string value }
            ? value
            : "";

    private SemanticModel ModelOf(ExpressionSyntax expression) => _compilation.GetSemanticModel(expression.SyntaxTree);

    /// <summary>Where an expression stands.</summary>
    /// <param name="Home">The expression asked for, or the initializer of a constant.</param>
    /// <param name="Shown">What stands for it in the expression asked for, if that is the name of a constant.</param>
    /// <param name="Depth">How many constants and interpolations led to it.</param>
    private readonly record struct Surroundings(ExpressionSyntax Home, TextSpan? Shown, int Depth);
}
