namespace SchemaKit.Generators.Tests.Diagnostics;

internal static partial class DiagnosticCases
{
    private const string Lead = "[Css(\"h2\")] public string? Lead { get; init; } ";

    private const string Both =
        "[Dateline(From = nameof(Lead)), Dateline(From = nameof(Text))] public Dateline? Value { get; init; } ";

    private static DiagnosticCase[] Datelines =>
    [
        Derived(
            "SK0035",
            Lead + Both + "[⟦Without(nameof(Value))⟧] public List<string>? Rest { get; init; }",
            Lead + Both + "[Without(nameof(Value), From = nameof(Text))] public List<string>? Rest { get; init; }"),
        Derived(
            "SK0019",
            Lead + Both + "[Without(nameof(Value), From = ⟦nameof(Rest)⟧)] public List<string>? Rest { get; init; }",
            Lead + Both + "[Without(nameof(Value), From = nameof(Lead))] public string? Rest { get; init; }"),
        Derived(
            "SK0018",
            Lead + Both + "[Without(nameof(Value), From = ⟦\"Body\"⟧)] public List<string>? Rest { get; init; }",
            Lead + Both + "[Without(nameof(Value), From = \"Text\")] public List<string>? Rest { get; init; }"),
        Derived(
            "SK0017",
            Lead + Both + "[⟦Without(nameof(Value), From = nameof(Lead))⟧] public List<string>? Rest { get; init; }",
            Lead + Both + "[Without(nameof(Value), From = nameof(Lead))] public string? Rest { get; init; }"),
        Derived(
            "SK0036",
            "[Dateline(From = nameof(Text), Families = ⟦DatelineFamilies.None⟧)] public Dateline? Value { get; init; }",
            "[Dateline(From = nameof(Text), Families = DatelineFamilies.All)] public Dateline? Value { get; init; }"),
        Derived(
            "SK0036",
            "[Dateline(From = nameof(Text), Families = ⟦0⟧)] public Dateline? Value { get; init; }",
            "[Dateline(\"{Place} | \", From = nameof(Text), Families = 0)] public Dateline? Value { get; init; }"),
    ];
}
