using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

/// <summary>A field while it is being parsed.</summary>
internal sealed class FieldDraft(
    MemberSpec member, ISymbol symbol, ImmutableArray<Annotation> annotations, PropertyType type)
{
    /// <summary>The property or parameter.</summary>
    public MemberSpec Member { get; } = member;

    /// <summary>The property.</summary>
    public ISymbol Symbol { get; } = symbol;

    /// <summary>SchemaKit's attributes, in the order written.</summary>
    public ImmutableArray<Annotation> Annotations { get; } = annotations;

    /// <summary>The type.</summary>
    public PropertyType Type { get; } = type;

    /// <summary>What happens where the page has no value.</summary>
    public Absence Absence { get; set; }

    public ImmutableArray<SourceSpec>.Builder Sources { get; } = ImmutableArray.CreateBuilder<SourceSpec>();

    public ImmutableArray<StepSpec>.Builder Steps { get; } = ImmutableArray.CreateBuilder<StepSpec>();

    /// <summary>How a point in time is written; <see langword="null"/> if the field is none.</summary>
    public TimestampSpec? Timestamp { get; set; }

    public ConverterSpec? Converter { get; set; }

    public DerivationSpec? Derivation { get; set; }

    public string Name => Member.Name;

    public ValueKind Kind => Type.Value.Kind;

    /// <summary>Whether the values are points in time, or dates.</summary>
    public bool IsTimestamp => Kind is ValueKind.Timestamp or ValueKind.TimestampWithText or ValueKind.Date;

    public bool IsList => Type.List != ListKind.None;

    /// <summary>The property in a diagnostic.</summary>
    public Place Place => new SymbolPlace(Symbol);

    /// <summary>The annotation of a name, or <see langword="null"/>.</summary>
    public Annotation? Find(string name) => Annotations.FirstOrDefault(annotation => annotation.Name == name);

    public FieldSpec ToSpec() => new()
    {
        Member = Member,
        Value = Type.Value,
        List = Type.List,
        Absence = Absence,
        Attributes = Annotations.Select(AnnotationText.Of).ToImmutableArray(),
        Sources = Sources.ToImmutable(),
        Steps = Steps.ToImmutable(),
        Timestamp = Timestamp,
        EnumTexts = Kind == ValueKind.Enum ? EnumMembers.TextsOf(Type.Entry) : ImmutableArray<EnumText>.Empty,
        Converter = Converter,
        Derivation = Derivation,
    };
}
