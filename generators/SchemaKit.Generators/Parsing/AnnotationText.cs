using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Generators.Writing;

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
        "Regex" or "Convert" => argument is null,
        _ => false,
    };

    /// <summary>The attribute without its brackets: <c>Css("a", Attribute = "href")</c>.</summary>
    public static string Of(Annotation annotation)
    {
        List<string> arguments = [];
        foreach (TypedConstant argument in annotation.Data.ConstructorArguments)
        {
            // What is not said is an argument as well, by its default.
            if (argument.IsNull)
                continue;
            if (argument.Kind != TypedConstantKind.Array)
                arguments.Add(Of(argument, NamesProperty(annotation, argument: null)));
            else
                arguments.AddRange(argument.Values.Select(item => Of(item, isName: false)));
        }

        foreach (KeyValuePair<string, TypedConstant> argument in annotation.Data.NamedArguments)
            arguments.Add($"{argument.Key} = {Of(argument.Value, NamesProperty(annotation, argument.Key))}");

        return arguments.Count == 0 ? annotation.Name : $"{annotation.Name}({string.Join(", ", arguments)})";
    }

    /// <summary>A value of an enum, be it several flags: <c>Days.Monday | Days.Friday</c>.</summary>
    public static string OfEnum(TypedConstant argument)
    {
        string type = argument.Type!.Name;
        if (KnownTypes.MemberOf(argument) is { } member)
            return $"{type}.{member}";

        // The largest first, so that one that stands for several goes before these.
        long rest = Convert.ToInt64(argument.Value, CultureInfo.InvariantCulture);
        List<string> flags = [];
        foreach (IFieldSymbol flag in argument.Type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
            .OrderByDescending(field => Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture)))
        {
            long value = Convert.ToInt64(flag.ConstantValue, CultureInfo.InvariantCulture);
            if (value != 0 && (rest & value) == value)
            {
                flags.Insert(0, $"{type}.{flag.Name}");
                rest &= ~value;
            }
        }

        if (rest != 0)
            flags.Add($"({type})({rest.ToString(CultureInfo.InvariantCulture)})");
        return string.Join(" | ", flags);
    }

    private static string Of(TypedConstant argument, bool isName) => argument switch
    {
        { Kind: TypedConstantKind.Primitive, Value: string text } =>
            isName && SyntaxFacts.IsValidIdentifier(text) ? text : CSharpLiteral.String(text),
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => $"typeof({type.Name})",
        { Kind: TypedConstantKind.Enum } => OfEnum(argument),
        { Kind: TypedConstantKind.Primitive, Value: bool flag } => flag ? "true" : "false",
        { IsNull: true } => "null",
        _ => "?",
    };
}
