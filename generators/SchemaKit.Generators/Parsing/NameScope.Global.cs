using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class NameScope
{
    private ImmutableArray<IImportScope> _globalImports;

    /// <summary>
    /// What the project imports in every file stands beside the directives of a file whose schema is in no namespace,
    /// and makes names ambiguous there; an alias even wins.
    /// </summary>
    private bool IsGloballyImported(string name, string except)
    {
        if (!_namespace.IsGlobalNamespace)
            return false;

        if (_globalImports.IsDefault)
            _globalImports = FindGlobalImports();
        return _globalImports.Any(
            scope => scope.Aliases.Any(alias => alias.Name == name && alias.DeclaringSyntaxReferences.All(IsGlobal))
                || scope.Imports.Any(import => IsGlobal(import.DeclaringSyntaxReference)
                    && import.NamespaceOrType.ToDisplayString() != except
                    && import.NamespaceOrType.GetTypeMembers(name).Any(IsAccessible)));
    }

    private ImmutableArray<IImportScope> FindGlobalImports() =>
        _type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree is { } tree
            ? _compilation.GetSemanticModel(tree).GetImportScopes(position: 0, _cancellation)
            : [];

    private bool IsGlobal(SyntaxReference? directive) =>
        directive?.GetSyntax(_cancellation) is not UsingDirectiveSyntax syntax
        || syntax.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    private bool IsAccessible(INamedTypeSymbol type) => _compilation.IsSymbolAccessibleWithin(type, _type);
}
