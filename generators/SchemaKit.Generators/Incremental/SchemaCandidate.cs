using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators.Incremental;

/// <summary>
/// A declaration with attributes, that of a schema perhaps. It equals another one where parsing would give the same.
/// </summary>
/// <remarks>
/// The compiler hands out all of them after each keystroke, for any file may have changed what the names in them mean.
/// Parsing all of them costs far more than finding out that nothing of the kind has happened.
/// </remarks>
internal sealed class SchemaCandidate(TypeDeclarationSyntax declaration, SemanticModel model) : IEquatable<SchemaCandidate>
{
    private readonly SyntaxTree _tree = declaration.SyntaxTree;
    private readonly TextSpan _span = declaration.Span;
    private readonly Surroundings _surroundings = Surroundings.Of(model.Compilation);

    // Let go when it is parsed: else the pipeline, which keeps the first of equal candidates, would keep its compilation.
    private TypeDeclarationSyntax? _declaration = declaration;
    private SemanticModel? _model = model;
    private SchemaSpec? _schema;

    /// <summary>Parses the type, once.</summary>
    /// <returns>The specification; <see langword="null"/> if the type is no schema, or another of its parts says so.</returns>
    public SchemaSpec? Parse(CancellationToken cancellation)
    {
        lock (_tree)
        {
            if (_declaration is not null)
            {
                _schema = Parse(_declaration, _model!, cancellation);
                (_declaration, _model) = (null, null);
            }

            return _schema;
        }
    }

    private static SchemaSpec? Parse(
        TypeDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(declaration, cancellation) is not { } type
            || KnownTypes.SchemaAttributeOf(type)?.ApplicationSyntaxReference is not { } attribute)
        {
            return null;
        }

        bool isHere = attribute.SyntaxTree == declaration.SyntaxTree && declaration.Span.Contains(attribute.Span);
        return isHere ? SchemaParser.Parse(type, model.Compilation, sink: null, cancellation) : null;
    }

    /// <inheritdoc/>
    public bool Equals(SchemaCandidate? other) =>
        other is not null
        && ReferenceEquals(_tree, other._tree)
        && _span == other._span
        && _surroundings.Equals(other._surroundings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaCandidate);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_tree.GetHashCode() * 31) + _span.GetHashCode());
}
