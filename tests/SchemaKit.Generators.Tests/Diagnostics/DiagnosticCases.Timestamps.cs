namespace SchemaKit.Generators.Tests.Diagnostics;

internal static partial class DiagnosticCases
{
    private static DiagnosticCase[] Timestamps =>
    [
        .. TimestampFormats,
        Formats("SK0009", "⟦\"yyyy-MM-dd\"⟧", "\"yyyy-MM-dd zzz\"", schema: ""),
        Formats("SK0009", "⟦\"yyyy-MM-dd\"⟧", "\"yyyy-MM-dd\", TimeZone = \"JST\"", schema: ""),
        Formats("SK0009", "⟦\"HH:mm\"⟧, Relative = true", "\"HH:mm K\", Relative = true", schema: ""),
        Formats("SK0009", "⟦\"yyyy-MM-dd\"⟧", "\"yyyy-MM-ddK\"", schema: "", type: "Timestamp?"),
        Field(
            "SK0009",
            "[Css(\"p\"), Timestamp(⟦\"d.M.yyyy\"⟧)] public DateTimeOffset Value { get; init; }",
            "[Css(\"p\"), Timestamp(\"d.M.yyyy\")] public DateOnly Value { get; init; }"),
        new(
            "SK0010",
            "[Schema(Culture = ⟦\"english\"⟧)] public partial class Page;",
            "[Schema(Culture = \"zh-CN\")] public partial class Page;"),
        new(
            "SK0010",
            "[Schema(Culture = ⟦\"en_US\"⟧)] public partial class Page;",
            "[Schema(Culture = \"\")] public partial class Page;"),
        Formats("SK0010", "Culture = ⟦\"german\"⟧", "Culture = \"de-DE\""),
        new(
            "SK0011",
            "[Schema(TimeZone = ⟦\"Tokyo Standard Time\"⟧)] public partial class Page;",
            "[Schema(TimeZone = \"Asia/Tokyo\")] public partial class Page;"),
        new(
            "SK0011",
            "[Schema(TimeZone = ⟦\"TST\"⟧)] public partial class Page;",
            "[Schema(TimeZone = \"JST\")] public partial class Page;"),
        Formats("SK0011", "\"d.M.yyyy\", TimeZone = ⟦\"Berlin\"⟧", "\"d.M.yyyy\", TimeZone = \"Europe/Berlin\"", schema: ""),
        Formats("SK0038", "Culture = \"sw-KE\", Relative = ⟦true⟧", "Culture = \"sw-KE\", Relative = false"),
        Formats("SK0038", "Relative = ⟦true⟧", "Relative = true, Culture = \"fr\"", schema: "(Culture = \"eu-ES\")"),
        Formats("SK0039", "\"d.M.yyyy\", ⟦\"d.M.yyyy\"⟧", "\"d.M.yyyy\", \"d.M.yy\""),
        Formats("SK0039", "\"d.M.yyyy\", ⟦\"dd. MM. yyyy\"⟧", "\"dd.MM.yyyy HH:mm\", \"d.M.yyyy\""),
        Formats(
            "SK0039",
            "\"MMMM d, yyyy HH:mm K\", ⟦\"MMM dd, yyyy H:mm zzz\"⟧",
            "\"MMMM d, yyyy HH:mm zzz\", \"MMM dd, yyyy H:mm K\""),
    ];

    private static DiagnosticCase[] TimestampFormats =>
    [
        Formats("SK0008", "\"yyyy-MM-dd ⟦'x⟧\"", "\"yyyy-MM-dd 'x'\""),
        Formats("SK0008", "⟦\"HH:mm\"⟧", "\"yyyy-MM-dd HH:mm\""),
        Formats("SK0008", "⟦\"MMMM d\"⟧", "\"MMMM d, yyyy\""),
        Formats("SK0008", "\"yyyy-MM-dd ⟦h⟧:mm\"", "\"yyyy-MM-dd h:mm tt\""),
        Formats("SK0008", "⟦\"r\"⟧", "\"ddd, dd MMM yyyy HH:mm:ss 'GMT'\""),
        Formats("SK0008", "⟦\"D\"⟧", "\"d. MMMM yyyy\""),
        Formats("SK0008", "⟦\"\"⟧", "\"yyyyMMdd\""),
        Formats("SK0008", "\"d ⟦d⟧e MMMM yyyy\"", "\"d 'de' MMMM yyyy\""),
        Formats("SK0008", "\"d.M.yyyy HH:mm U⟦h⟧r\"", "\"d.M.yyyy HH:mm 'Uhr'\""),
        Formats("SK0008", "\"yyyy ⟦MMMMM⟧ d\"", "\"yyyy MMMM d\""),
        Formats("SK0008", "\"yyyy⟦Md⟧\"", "\"yyyyMMdd\""),
        Formats("SK0008", "\"⟦yyy⟧-MM-dd\"", "\"yyyy-MM-dd\""),
        Formats("SK0008", "\"yyyy-MM-dd ⟦gg⟧\"", "\"yyyy-MM-dd 'gg'\""),
        Formats("SK0008", "\"yyyy-MM-dd ⟦mm⟧\"", "\"yyyy-MM-dd HH:mm\""),
        Formats("SK0008", "\"yyyy-MM-dd ⟦tt⟧\"", "\"yyyy-MM-dd tt h\""),
        Formats("SK0008", "\"yyyy-MM-dd HH:mm:ss⟦FFF⟧\"", "\"yyyy-MM-dd HH:mm:ss.FFF\""),
        Formats("SK0008", "\"⟦%⟧x yyyy-MM-dd\"", "\"%d.M.yyyy\""),
        Formats("SK0008", "@\"yyyy-MM-dd ⟦\\⟧\"", "@\"yyyy-MM-dd \\d\""),
        Formats("SK0008", "⟦\"MMMM yyyy\"⟧, Relative = true", "\"MMMM d\", Relative = true"),
    ];

    private static DiagnosticCase Formats(
        string id,
        string bad,
        string good,
        string schema = "(Culture = \"en-US\", TimeZone = \"Asia/Tokyo\")",
        string type = "DateTimeOffset?") => Field(
        id,
        $"[Css(\"p\"), Timestamp({bad})] public {type} Value {{ get; init; }}",
        $"[Css(\"p\"), Timestamp({good})] public {type} Value {{ get; init; }}",
        schema);
}
