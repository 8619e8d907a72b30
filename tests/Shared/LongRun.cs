namespace SchemaKit.Tests;

/// <summary>
/// Some tests have a short form, for every day, and a long one that takes minutes: it runs where the environment
/// variable <c>SCHEMAKIT_LONG</c> is 1.
/// </summary>
internal static class LongRun
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("SCHEMAKIT_LONG") == "1";
}
