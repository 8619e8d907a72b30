using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators.Versions;

/// <summary>That a schema reads the pages of a host.</summary>
/// <param name="Type">The schema.</param>
/// <param name="Schema">Its attribute.</param>
/// <param name="Host">The argument that names the host.</param>
/// <param name="Pattern">The host.</param>
/// <param name="IsText">Whether it reads texts, not HTML.</param>
/// <param name="Version">Which articles it reads.</param>
/// <param name="Order">Its place among all claims in the order of the source.</param>
internal sealed record Claim(
    INamedTypeSymbol Type,
    Annotation Schema,
    TextArgument Host,
    HostPattern Pattern,
    bool IsText,
    VersionSpec Version,
    int Order)
{
    /// <summary>Whether it holds for articles of any date.</summary>
    public bool IsUndated => Version is { From: null, Until: null };

    /// <summary>The claims of a type; none if something in them is wrong by itself.</summary>
    /// <param name="type">The type.</param>
    /// <param name="order">The place of the next claim.</param>
    public static IEnumerable<Claim> AllOf(INamedTypeSymbol type, int order)
    {
        if (KnownTypes.SchemaAttributeOf(type) is not { } attribute || !PropertyTypes.IsReachable(type))
            return [];

        Annotation schema = Annotation.AllOf([attribute]).Single();
        FaultCounter faults = new();
        VersionParser parser = new(schema, schema.NamedText("TimeZone")?.Value, faults);
        bool isText = schema.NamedMember("Kind") == "Text";
        VersionSpec version = parser.ParseVersion();
        Claim[] claims =
        [
            .. parser.ParseHosts()
                .Select((host, i) => new Claim(type, schema, host.Text, host.Pattern, isText, version, order + i)),
        ];
        return faults.Any ? [] : claims;
    }

    /// <summary>Claims by when they begin, those from the beginning first, and as written.</summary>
    public static int CompareBeginnings(Claim left, Claim right)
    {
        DateTime leftFrom = left.Version.From?.Nearly ?? DateTime.MinValue;
        DateTime rightFrom = right.Version.From?.Nearly ?? DateTime.MinValue;
        int order = leftFrom.CompareTo(rightFrom);
        return order == 0 ? left.Order.CompareTo(right.Order) : order;
    }

    /// <summary>Whether this claim ends later than another one.</summary>
    public bool EndsAfter(Claim other) =>
        other.Version.Until is { } its && (Version.Until is not { } mine || VersionDate.Compare(mine, its) > 0);

    private sealed class FaultCounter : IDiagnosticSink
    {
        public bool Any { get; private set; }

        public void Report(DiagnosticDescriptor descriptor, Place place, params string[] arguments) => Any = true;
    }
}
