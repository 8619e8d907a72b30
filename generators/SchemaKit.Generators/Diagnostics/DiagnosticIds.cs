namespace SchemaKit.Generators.Diagnostics;

/// <summary>The ids of all diagnostics. An id, once released, keeps its meaning for good.</summary>
internal static class DiagnosticIds
{
    public const string NotPartial = "SK0001";
    public const string UnsupportedType = "SK0002";
    public const string UnfilledParameter = "SK0003";
    public const string InvalidSelector = "SK0004";
    public const string InvalidTemplate = "SK0005";
    public const string TemplateWithoutHole = "SK0006";
    public const string InvalidName = "SK0007";
    public const string InvalidTimestampFormat = "SK0008";
    public const string TimestampWithoutZone = "SK0009";
    public const string UnknownCulture = "SK0010";
    public const string UnknownTimeZone = "SK0011";
    public const string UnreadableType = "SK0012";
    public const string MemberWithoutSource = "SK0013";
    public const string PropertyWithoutSetter = "SK0014";
    public const string ReaderWithoutSource = "SK0015";
    public const string ReaderDoesNotFit = "SK0016";
    public const string SourceDoesNotFit = "SK0017";
    public const string UnknownProperty = "SK0018";
    public const string UnsuitableProperty = "SK0019";
    public const string DerivationCycle = "SK0020";
    public const string RecursiveSchema = "SK0021";
    public const string UnsuitableMember = "SK0022";
    public const string AmbiguousText = "SK0035";
    public const string DatelineWithoutForm = "SK0036";
    public const string NoRelativeTimes = "SK0038";
    public const string UnreachableTimestampFormat = "SK0039";
    public const string AmbiguousConstructor = "SK0030";
    public const string ListOfLists = "SK0031";
    public const string NothingInherited = "SK0032";

    public const string MisspelledElement = "SK0053";
    public const string MisspelledAttribute = "SK0054";
    public const string MisspelledMetadata = "SK0055";
    public const string MisspelledRelation = "SK0056";
    public const string ImpossibleSelector = "SK0057";
    public const string NeedlessCondition = "SK0058";
    public const string CoveredSelector = "SK0059";
    public const string UnreachableSource = "SK0060";
    public const string BuildHashClass = "SK0061";
    public const string ValuelessMember = "SK0062";
    public const string InvalidDate = "SK0045";
    public const string EmptyValidity = "SK0046";
    public const string InvalidHost = "SK0047";
    public const string VersionWithoutHost = "SK0048";
    public const string AmbiguousHost = "SK0049";
    public const string OverlappingVersions = "SK0050";
    public const string GapBetweenVersions = "SK0051";
    public const string UnusableRegistry = "SK0052";
}
