using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

/// <summary>Tells how pages write the members of an enum.</summary>
internal static class EnumMembers
{
    /// <summary>
    /// The names of the members, and before each what <c>[Texts]</c>, <c>[EnumMember]</c> or <c>[JsonStringEnumMemberName]</c> says of it.
    /// </summary>
    public static ImmutableArray<EnumText> TextsOf(ITypeSymbol type)
    {
        var texts = ImmutableArray.CreateBuilder<EnumText>();
        foreach (IFieldSymbol member in type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue))
        {
            foreach (AttributeData attribute in member.GetAttributes())
                texts.AddRange(TextsOf(attribute).Select(text => new EnumText(text, member.Name)));
        }

        // A text that was written for a member goes before another one's name.
        foreach (IFieldSymbol member in type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue))
            texts.Add(new EnumText(member.Name, member.Name));
        return texts.ToImmutable();
    }

    private static IEnumerable<string> TextsOf(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type)
            return [];

        if (KnownTypes.Is(type, "TextsAttribute", "SchemaKit"))
            return Annotation.AllOf([attribute]).Single().Texts.Select(text => text.Value);
        if (KnownTypes.Is(type, "EnumMemberAttribute", "System", "Runtime", "Serialization"))
            return attribute.NamedArguments.Where(named => named.Key == "Value").Select(named => named.Value.Value).OfType<string>();
        return KnownTypes.Is(type, "JsonStringEnumMemberNameAttribute", "System", "Text", "Json", "Serialization")
            ? attribute.ConstructorArguments.Select(argument => argument.Value).OfType<string>()
            : [];
    }
}
