using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>What the engine makes of random inputs fits together, whatever the standard says of them.</summary>
public sealed class ConsistencyTests
{
    private const int Cases = 4000;

    [Fact]
    public void Every_page_is_sound() =>
        FuzzRun.Check(Cases, input =>
        {
            using Page page = input.Parse();
            PageInvariants.Check(page);
            return null;
        });

    [Fact]
    public void Characters_and_their_bytes_give_one_tree_and_again_the_same() =>
        FuzzRun.Check(Cases, input =>
        {
            using Page page = input.Parse();
            using Page fromBytes = input.ParseBytes();
            using Page again = input.ParseBytes();
            string dump = HtmlDumper.Dump(page);
            return dump == HtmlDumper.Dump(fromBytes) && dump == HtmlDumper.Dump(again) ? null : "The trees differ.";
        });

    [Fact]
    public void Scripting_matters_for_noscript_alone() =>
        FuzzRun.Check(Cases, input =>
        {
            bool hasNoscript = input.Html.Contains("noscript", StringComparison.OrdinalIgnoreCase)
                || input.Context == "noscript";
            return hasNoscript || (input with { Scripting = false }).Dump() == (input with { Scripting = true }).Dump()
                ? null
                : "The trees differ.";
        });
}
