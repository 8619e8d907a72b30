using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Generators.Emission;

namespace SchemaKit.Generators.Parsing;

/// <summary>
/// Writes an attribute as it stands in the schema, in one line, whatever the literals were written like.
/// </summary>
internal static class AnnotationText
{
    // Arguments that name another property, as a rule by nameof: shown as the name.
    private static bool NamesProperty(Annotation annotation, string? argument) => annotation.Name switch
    {
        "Dateline" => argument == "From",
        "Without" or "Between" => true,
        _ => false,
    };

    /// <summary>The attribute without its brackets: <c>Css("a", Attribute = "href")</c>.</summary>
    public static string Of(Annotation annotation)
    {
        List<string> arguments = [];
        foreach (TypedConstant argument in annotation.Data.ConstructorArguments)
        {
            if (argument.Kind != TypedConstantKind.Array)
                arguments.Add(Of(argument, NamesProperty(annotation, argument: null)));
            else if (!argument.IsNull)
                arguments.AddRange(argument.Values.Select(item => Of(item, isName: false)));
        }

        foreach (KeyValuePair<string, TypedConstant> argument in annotation.Data.NamedArguments)
            arguments.Add($"{argument.Key} = {Of(argument.Value, NamesProperty(annotation, argument.Key))}");

        return arguments.Count == 0 ? annotation.Name : $"{annotation.Name}({string.Join(", ", arguments)})";
    }

    private static string Of(TypedConstant argument, bool isName) => argument switch
    {
        { Kind: TypedConstantKind.Primitive, Value: string text } =>
            isName && SyntaxFacts.IsValidIdentifier(text) ? text : CSharpLiteral.String(text),
        { Kind: TypedConstantKind.Enum, Type: { } type } => $"{type.Name}.{KnownTypes.MemberOf(argument) ?? "?"}",
        { Kind: TypedConstantKind.Primitive, Value: bool flag } => flag ? "true" : "false",
        { IsNull: true } => "null",
        _ => "?",
    };
}
