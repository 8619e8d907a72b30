using System.Collections.Concurrent;
using System.Globalization;

namespace SchemaKit.Tests;

/// <summary>
/// Checks something for many generated inputs: a fixed number of them, always the same ones, or in a long run as many
/// as <c>SCHEMAKIT_FUZZ_CASES</c> says from the seed <c>SCHEMAKIT_FUZZ_SEED</c> on.
/// </summary>
internal static class FuzzRun
{
    private const int DefaultCases = 200_000;
    private const int DefaultSeed = 1_000_000;
    private const int FaultsShown = 5;

    /// <summary>Fails for the first inputs that have a fault, and shows them as small as they get.</summary>
    /// <param name="shortForm">How many inputs there are in the short form.</param>
    /// <param name="findFault">Says what is wrong with an input; what it throws is wrong too.</param>
    public static void Check(int shortForm, Func<ParserInput, string?> findFault)
    {
        int first = LongRun.IsOn ? Setting("SCHEMAKIT_FUZZ_SEED", DefaultSeed) : 0;
        int count = LongRun.IsOn ? Setting("SCHEMAKIT_FUZZ_CASES", DefaultCases) : shortForm;

        ConcurrentBag<string> faults = [];
        ParallelOptions options = new()
        {
            MaxDegreeOfParallelism = 2,
            CancellationToken = TestContext.Current.CancellationToken,
        };
        Parallel.For(first, first + count, options, (seed, loop) =>
        {
            ParserInput input = HtmlGenerator.Generate(seed);
            if (FindFault(input) is null)
                return;
            ParserInput smallest = Shrinker.Shrink(input, shorter => FindFault(shorter) is not null);
            faults.Add($"Seed {seed}: {Show(smallest)}\n{FindFault(smallest)}");
            if (faults.Count >= FaultsShown)
                loop.Stop();
        });

        Assert.True(faults.IsEmpty, string.Join("\n\n", faults));

        string? FindFault(ParserInput input)
        {
            try
            {
                return findFault(input);
            }
            catch (Exception exception)
            {
                return exception.ToString();
            }
        }
    }

    private static int Setting(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : otherwise;

    /// <summary>As it can be pasted into a test.</summary>
    private static string Show(ParserInput input)
    {
        IEnumerable<string> characters = input.Html.Select(character => character switch
        {
            '"' or '\\' => $"\\{character}",
            '\n' => "\\n",
            < ' ' or '\u00A0' or '\uFEFF' => $"\\u{(int)character:X4}",
            _ => character.ToString(),
        });
        return $"\"{string.Concat(characters)}\" in {input.Context ?? "a document"}, scripting {input.Scripting}";
    }
}
