using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Generators.Incremental;

/// <summary>
/// What the schemas in other files may see of a file: its declarations, without comments and without
/// <list type="bullet">
/// <item>the bodies of methods and accessors: nothing in them can be named from elsewhere;</item>
/// <item>
/// what the attributes say of the properties of a schema that is sealed: other schemas see that there are attributes, and
/// only one that derives from it would read them. <see cref="Parsing.SchemaParser"/> must keep to that.
/// </item>
/// </list>
/// </summary>
internal static class DeclarationOutline
{
    private static readonly ConditionalWeakTable<SyntaxTree, string> OfTrees = new();

    /// <summary>Whether two versions of a file declare the same.</summary>
    public static bool AreEqual(SyntaxTree left, SyntaxTree right)
    {
        if (!ReferenceEquals(left.Options, right.Options))
            return false;

        // Directives are no tokens, and "#nullable" says what the types of properties mean.
        return left.GetRoot().ContainsDirectives || right.GetRoot().ContainsDirectives
            ? left.GetText().ContentEquals(right.GetText())
            : Of(left) == Of(right);
    }

    private static string Of(SyntaxTree tree) => OfTrees.GetValue(tree, static tree =>
    {
        StringBuilder outline = new();
        foreach (SyntaxToken token in tree.GetRoot().DescendantTokens(IsSeen))
            outline.Append(token.Text).Append('\n');
        return outline.ToString();
    });

    private static bool IsSeen(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax => false,
        AttributeArgumentListSyntax { Parent.Parent.Parent: { } target } => !IsOfSealedSchema(target),
        _ => true,
    };

    private static bool IsOfSealedSchema(SyntaxNode target) => target switch
    {
        PropertyDeclarationSyntax { Parent: TypeDeclarationSyntax type } => IsSealedSchema(type),
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax type } => IsSealedSchema(type),
        _ => false,
    };

    private static bool IsSealedSchema(TypeDeclarationSyntax type) =>
        (type.Modifiers.Any(SyntaxKind.SealedKeyword) || IsStruct(type))
        && type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => IsSchema(attribute.Name));

    private static bool IsStruct(TypeDeclarationSyntax type) =>
        type.Kind() is SyntaxKind.StructDeclaration or SyntaxKind.RecordStructDeclaration;

    private static bool IsSchema(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => IsSchema(qualified.Right),
        AliasQualifiedNameSyntax alias => IsSchema(alias.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText is "Schema" or "SchemaAttribute",
        _ => false,
    };
}
