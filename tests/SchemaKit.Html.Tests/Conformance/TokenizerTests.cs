using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>The tokenizer cases of html5lib-tests: each one, in each of its initial states.</summary>
public sealed partial class TokenizerTests
{
    /// <summary>The cases that the engine is known to fail, and why.</summary>
    private static readonly string[] AcceptedDeviations = [];

    [Fact]
    public void The_tokens_are_the_standards()
    {
        string path = SharedData.Require("html5lib", "tokenizer");
        List<string> failures = [];
        int cases = 0;
        int runs = 0;
        int passed = 0;
        foreach (string file in Directory.GetFiles(path, "*.test").Order(StringComparer.Ordinal))
        {
            foreach (JsonNode? test in ReadTests(file))
            {
                string name = $"{Path.GetFileName(file)}: {test!["description"]}";
                cases++;
                foreach (string state in StatesOf(test))
                {
                    runs++;
                    string expected = ExpectedTokens(test);
                    string actual = TokenList.Of(InputOf(test), StateNamed(state), (string?)test["lastStartTag"]);
                    bool isAccepted = AcceptedDeviations.Contains(name);
                    if (expected == actual != isAccepted)
                        passed++;
                    else
                        failures.Add($"{name}, {state}\n  {test["input"]?.ToJsonString()}\n  {expected}\n  {actual}");
                }
            }
        }

        Assert.Equal(6806, cases);
        Assert.Equal(7032, runs);
        Assert.True(passed == runs, $"{passed} of {runs} runs pass.\n{string.Join('\n', failures)}");
    }

    private static JsonArray ReadTests(string file) => JsonNode.Parse(File.ReadAllBytes(file))!["tests"]!.AsArray();

    private static string[] StatesOf(JsonNode test) =>
        test["initialStates"] is JsonArray states ? [.. states.Select(state => (string)state!)] : ["Data state"];

    private static TokenizerState StateNamed(string name) => name switch
    {
        "Data state" => TokenizerState.Data,
        "PLAINTEXT state" => TokenizerState.PlainText,
        "RCDATA state" => TokenizerState.Rcdata,
        "RAWTEXT state" => TokenizerState.RawText,
        "Script data state" => TokenizerState.ScriptData,
        "CDATA section state" => TokenizerState.CdataSection,
        _ => throw new InvalidDataException(name),
    };

    private static string InputOf(JsonNode test) => Unescape(test, (string)test["input"]!);

    private static string ExpectedTokens(JsonNode test)
    {
        TokenList tokens = new();
        foreach (JsonNode? token in test["output"]!.AsArray())
        {
            JsonArray parts = token!.AsArray();
            string? Part(int index) => parts[index] is { } part ? Unescape(test, (string)part!) : null;
            switch ((string)parts[0]!)
            {
                case "DOCTYPE":
                    tokens.AddDoctype(Part(1), Part(2), Part(3), (bool)parts[4]!);
                    break;
                case "StartTag":
                    IEnumerable<(string, string)> attributes = parts[2]!.AsObject()
                        .Select(pair => (Unescape(test, pair.Key), Unescape(test, (string)pair.Value!)));
                    tokens.AddStartTag(Part(1)!, attributes, parts.Count > 3);
                    break;
                case "EndTag":
                    tokens.AddEndTag(Part(1)!);
                    break;
                case "Comment":
                    tokens.AddComment(Part(1)!);
                    break;
                case "ProcessingInstruction":
                    tokens.AddProcessingInstruction(Part(1)!, Part(2)!);
                    break;
                case "Character":
                    tokens.AddCharacters(Part(1)!);
                    break;
                default:
                    throw new InvalidDataException(token.ToJsonString());
            }
        }

        return tokens.ToString();
    }

    private static string Unescape(JsonNode test, string text) =>
        test["doubleEscaped"] is { } flag && (bool)flag
            ? EscapedUnit().Replace(text, match => UnitOf(match.Groups[1].Value).ToString())
            : text;

    private static char UnitOf(string hexadecimal) =>
        (char)int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex EscapedUnit();
}
