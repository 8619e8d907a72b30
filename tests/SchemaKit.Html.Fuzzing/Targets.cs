using System.Text;
using SchemaKit.Html.Tests;
using SchemaKit.Tests;

namespace SchemaKit.Html.Fuzzing;

/// <summary>
/// What can be fuzzed. Each takes any bytes, and throws if something does not hold that holds of all inputs.
/// </summary>
internal static class Targets
{
    /// <summary>
    /// Contexts whose fragments begin in different modes of the tree builder and states of the tokenizer.
    /// </summary>
    private static readonly string[] Contexts =
    [
        "body", "table", "tbody", "tr", "td", "caption", "colgroup", "template", "head", "html", "frameset", "select",
        "form", "title", "textarea", "style", "script", "noscript", "plaintext", "svg svg", "svg foreignObject",
        "svg desc", "math math", "math mi", "math annotation-xml",
    ];

    private static readonly TokenizerState[] States =
    [
        TokenizerState.Data, TokenizerState.Rcdata, TokenizerState.RawText, TokenizerState.ScriptData,
        TokenizerState.PlainText, TokenizerState.CdataSection,
    ];

    private static readonly string?[] LastStartTags = [null, "title", "style", "script"];

    private static readonly Dictionary<string, Action<byte[]>> All = new(StringComparer.Ordinal)
    {
        ["tokenizer"] = Tokenize,
        ["tree"] = Parse,
        ["fragment"] = ParseFragment,
        ["decoder"] = DecodeInPieces,
    };

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>The target of a name, if there is one.</summary>
    public static Action<byte[]>? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>The first byte says in which state the tokenizer starts, and behind which start tag.</summary>
    private static void Tokenize(byte[] input)
    {
        (int choice, byte[] rest) = TakeChoice(input);
        string html = Encoding.UTF8.GetString(rest);
        TokenizerState state = States[choice % States.Length];
        string? lastStartTag = LastStartTags[choice / States.Length % LastStartTags.Length];
        Require(
            TokenList.Of(html, state, lastStartTag) == TokenList.Of(html, state, lastStartTag),
            "the same input gives other tokens the second time");
    }

    private static void Parse(byte[] input)
    {
        PageOptions utf8 = new() { Encoding = HtmlEncoding.Utf8 };
        Check(Page.Parse(input));
        Check(Page.Parse(input, utf8));
        Check(Page.Parse(input, utf8 with { Scripting = true }));
        Check(Page.Parse(Encoding.UTF8.GetString(input)));
        Check(Page.FromText(input));
    }

    /// <summary>The first byte says for which element, and whether with scripting.</summary>
    private static void ParseFragment(byte[] input)
    {
        (int choice, byte[] rest) = TakeChoice(input);
        string context = Contexts[choice % Contexts.Length];
        Check(Page.ParseFragment(rest, context, new PageOptions { Scripting = choice / Contexts.Length % 2 > 0 }));
    }

    /// <summary>
    /// The first byte says in which encoding, the second one how long the pieces are that it comes in.
    /// </summary>
    private static void DecodeInPieces(byte[] input)
    {
        (int choice, byte[] rest) = TakeChoice(input);
        (int length, rest) = TakeChoice(rest);
        HtmlEncoding encoding = HtmlEncoding.All[choice % HtmlEncoding.All.Count];
        byte[] whole = Decode.ToUtf8(encoding.Name, rest);
        byte[] inPieces = Decode.ToUtf8(encoding.Name, rest, Math.Max(length, 1));
        Require(whole.AsSpan().SequenceEqual(inPieces), $"{encoding} gives another text in pieces of {length}");
        // What is UTF-8 by name is passed on as it comes; who reads it sees to its validity.
        Require(
            encoding == HtmlEncoding.Utf8 || System.Text.Unicode.Utf8.IsValid(whole),
            $"{encoding} gives what is no UTF-8");
        Check(Page.Parse(rest, new PageOptions { Encoding = encoding }));
    }

    private static void Check(Page page)
    {
        using (page)
        {
            PageInvariants.Check(page);
            HtmlDump.Write(page, TextWriter.Null);
            foreach (TextKind kind in Enum.GetValues<TextKind>())
                _ = page.Document.GetText(kind);
        }
    }

    private static (int Choice, byte[] Input) TakeChoice(byte[] input) =>
        input is [byte choice, .. byte[] rest] ? (choice, rest) : (0, input);

    private static void Require(bool holds, string fault)
    {
        if (!holds)
            throw new InvalidOperationException($"Fault: {fault}.");
    }
}
