using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators.Incremental;

/// <summary>A type that is to be parsed. It equals another one where parsing would give the same.</summary>
/// <remarks>
/// The compiler hands out all types with the attribute after each keystroke, for any file may have changed what the names in
/// them mean. Parsing all of them costs far more than finding out that nothing of the kind has happened.
/// </remarks>
internal sealed class SchemaCandidate(SyntaxNode declaration, INamedTypeSymbol type, Compilation compilation)
    : IEquatable<SchemaCandidate>
{
    private readonly SyntaxTree _tree = declaration.SyntaxTree;
    private readonly TextSpan _span = declaration.Span;
    private readonly Surroundings _surroundings = Surroundings.Of(compilation);

    // Let go when it is parsed: else the pipeline, which keeps the first of equal candidates, would keep its compilation.
    private INamedTypeSymbol? _type = type;
    private Compilation? _compilation = compilation;
    private SchemaSpec? _schema;

    /// <summary>Parses the type, once.</summary>
    public SchemaSpec? Parse(CancellationToken cancellation)
    {
        lock (_tree)
        {
            if (_type is not null)
            {
                _schema = SchemaParser.Parse(_type, _compilation!, sink: null, cancellation);
                (_type, _compilation) = (null, null);
            }

            return _schema;
        }
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
