using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;

namespace SchemaKit.Generators.Parsing;

/// <summary>One of SchemaKit's attributes. Code that is being typed may lack any of its arguments.</summary>
internal sealed class Annotation
{
    private const string Suffix = "Attribute";

    private Annotation(AttributeData data, string name)
    {
        Data = data;
        Name = name;
    }

    /// <summary>The attribute.</summary>
    public AttributeData Data { get; }

    /// <summary>The name as written in code: <c>Css</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it says where a value comes from, not what is done to it.</summary>
    public bool IsSource => DerivesFrom("SourceAttribute");

    /// <summary>Whether it is an article word.</summary>
    public bool IsWord => DerivesFrom("ArticleWordAttribute");

    /// <summary>The whole attribute.</summary>
    public Place Place => new AttributePlace(Data);

    /// <summary>The constructor's text; <see langword="null"/> where it is none.</summary>
    public TextArgument? Text =>
        Data.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string value }, ..]
            ? new TextArgument(Data, new ParameterKey(0, 0, ""), value)
            : null;

    /// <summary>The constructor's second text; <see langword="null"/> where it is none.</summary>
    public TextArgument? SecondText =>
        Data.ConstructorArguments is [_, { Kind: TypedConstantKind.Primitive, Value: string value }, ..]
            ? new TextArgument(Data, new ParameterKey(1, 0, ""), value)
            : null;

    /// <summary>The texts of a constructor that takes any number of them.</summary>
    public ImmutableArray<TextArgument> Texts
    {
        get
        {
            if (Data.ConstructorArguments is not [{ Kind: TypedConstantKind.Array, IsNull: false } array, ..])
                return ImmutableArray<TextArgument>.Empty;

            var texts = ImmutableArray.CreateBuilder<TextArgument>(array.Values.Length);
            for (int i = 0; i < array.Values.Length; i++)
            {
                if (array.Values[i] is { Kind: TypedConstantKind.Primitive, Value: string value })
                    texts.Add(new TextArgument(Data, new ParameterKey(0, i, ""), value));
            }

            return texts.ToImmutable();
        }
    }

    /// <summary>The attributes of SchemaKit among others, in the order given.</summary>
    public static IEnumerable<Annotation> AllOf(IEnumerable<AttributeData> attributes)
    {
        foreach (AttributeData data in attributes)
        {
            if (data.AttributeClass is { } type && KnownTypes.IsInRootNamespace(type)
                && type.Name.EndsWith(Suffix, StringComparison.Ordinal))
            {
                yield return new Annotation(data, type.Name.Substring(0, type.Name.Length - Suffix.Length));
            }
        }
    }

    /// <summary>The text that a property is set to; <see langword="null"/> where it is not, or to none.</summary>
    public TextArgument? NamedText(string property) =>
        Named(property) is { Kind: TypedConstantKind.Primitive, Value: string value }
            ? new TextArgument(Data, new ParameterKey(-1, 0, property), value)
            : null;

    /// <summary>
    /// The name of the enum member that a property is set to; <see langword="null"/> where it is not.
    /// </summary>
    public string? NamedMember(string property) =>
        Named(property) is { Kind: TypedConstantKind.Enum } constant ? KnownTypes.MemberOf(constant) : null;

    /// <summary>The type that a property is set to; <see langword="null"/> where it is not.</summary>
    public INamedTypeSymbol? NamedType(string property) =>
        Named(property) is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } ? type : null;

    /// <summary>The flags that a property is set to, as C# writes them; <see langword="null"/> where it is not.</summary>
    public string? NamedFlags(string property) =>
        Named(property) is { Kind: TypedConstantKind.Enum } constant ? AnnotationText.OfEnum(constant) : null;

    /// <summary>The flags that a property is set to, as a number; <see langword="null"/> where it is not.</summary>
    public int? NamedNumber(string property) => Named(property) is { Kind: TypedConstantKind.Enum, Value: int flags } ? flags : null;

    /// <summary>Whether a property is set to <see langword="true"/>.</summary>
    public bool NamedFlag(string property) => Named(property) is { Kind: TypedConstantKind.Primitive, Value: true };

    /// <summary>What a property is set to, in a diagnostic.</summary>
    public Place NamedPlace(string property) => new ArgumentPlace(Data, new ParameterKey(-1, 0, property));

    /// <summary>Whether a property is given a value, be it <see langword="null"/>.</summary>
    public bool Sets(string property) => Data.NamedArguments.Any(argument => argument.Key == property);

    private bool DerivesFrom(string name)
    {
        INamedTypeSymbol? type = Data.AttributeClass?.BaseType;
        while (type is not null && !KnownTypes.Is(type, name, "SchemaKit"))
            type = type.BaseType;
        return type is not null;
    }

    private TypedConstant Named(string property) =>
        Data.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value;
}

/// <summary>A text that is an argument of an attribute.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Parameter">Which argument it is.</param>
/// <param name="Value">The text.</param>
internal sealed record TextArgument(AttributeData Attribute, ParameterKey Parameter, string Value)
{
    /// <summary>The whole argument.</summary>
    public Place Place => new ArgumentPlace(Attribute, Parameter);

    /// <summary>Characters of the text.</summary>
    public Place At(int start, int length) => new ArgumentPlace(Attribute, Parameter, start, length);
}
