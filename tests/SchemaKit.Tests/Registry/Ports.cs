using SchemaKit.Html;

namespace SchemaKit.Tests.Registry;

/// <summary>The schemas of a port that changed its layout twice.</summary>
internal static partial class Ports
{
    [SchemaRegistry]
    public static partial SchemaRegistry Registry { get; }
}

[Schema("port.example", ValidUntil = "2023-04-01")]
internal partial record OldPort
{
    [Css("h1")]
    public virtual string? Headline { get; init; }

    [Css(".quay")]
    public string? Quay { get; init; }
}

[Schema("port.example", TimeZone = "Asia/Tokyo", ValidFrom = "2023-04-01T00:00Z", ValidUntil = "2024-01-15")]
internal partial record MiddlePort : OldPort
{
    [Css("h2")]
    public override string? Headline { get; init; }
}

[Schema("port.example", ValidFrom = "2024-01-15T00:00:00+09:00")]
internal sealed partial record NewPort : MiddlePort
{
    [Css(".pier")]
    public new string? Quay { get; init; }
}

[Schema("port.example", When = "body.live")]
internal sealed partial record LivePort;

[Schema("port.example/charts/*")]
internal sealed partial record PortChart;

[Schema("port.example/charts/tides/*")]
internal sealed partial record PortTide;

[Schema("*.port.example")]
internal sealed partial record AnyPort;

[Schema("*.deep.port.example")]
internal sealed partial record DeepPort;

[Schema("West.Port.example")]
internal sealed partial record WestPort;

[Schema("hafen-süd.example/schiffe/*")]
internal sealed partial record SouthPort;

[Schema("port.example", Kind = PageKind.Text)]
internal sealed partial record PortText;

[Schema]
internal sealed partial record Ship;
