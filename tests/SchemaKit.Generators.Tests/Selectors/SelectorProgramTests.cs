using SchemaKit.Selectors;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>How much work a program is: its passes, its bits, and how far it looks around a scope.</summary>
public sealed class SelectorProgramTests
{
    [Theory]
    [InlineData("a", "→")]
    [InlineData("a:not(b c, d > e) ~ f:nth-child(2 of .x y)", "→")]
    [InlineData("a:nth-last-child(2):nth-last-of-type(odd):only-child:empty:text('x')", "→")]
    [InlineData("a:has(b)", "←→")]
    [InlineData("a:has(b):has(> c + d):not(:has(~ e))", "←→")]
    [InlineData("a:has(b:has(c:has(d)))", "←→")]
    [InlineData("a:nth-last-child(2 of b)", "←→")]
    [InlineData("a:has(b:nth-last-child(2 of c))", "←→")]
    [InlineData("a:has(:is(b, c))", "←→")]
    [InlineData("a:has(:is(b c))", "→←→")]
    [InlineData("a:has(b:nth-child(2 of c))", "→←→")]
    [InlineData("a:not(b c):has(d)", "←→")]
    [InlineData("a:has(:is(b c:has(d)))", "←→←→")]
    public void Passes_are_as_many_as_the_directions_take_turns(string selector, string passes) =>
        Assert.Equal(passes, string.Concat(Compile(selector).Passes.Select(pass => pass.IsBackward ? '←' : '→')));

    [Theory]
    [InlineData("a", "None")]
    [InlineData("a ~ b + c:nth-child(2):has(d e)", "None")]
    [InlineData("a > b", "None")]
    [InlineData("a.x:not([href], #y) > b ~ c", "None")]
    [InlineData(":scope a > b", "None")]
    [InlineData("p:scope.x > a, b", "None")]
    [InlineData("a b", "Ancestors")]
    [InlineData("a > b > c", "Ancestors")]
    [InlineData("a:has(b) > c", "Ancestors")]
    [InlineData("a :scope > b", "Ancestors")]
    [InlineData("a:not(b c)", "Ancestors")]
    [InlineData("a:first-child > b", "Siblings")]
    [InlineData("a + b c", "Siblings")]
    [InlineData(":scope:first-child > b", "Siblings")]
    [InlineData("a b, c ~ d", "Siblings")]
    public void No_more_is_looked_at_around_a_scope_than_counts(string selector, string context) =>
        Assert.Equal(context, Compile(selector).Context.ToString());

    [Fact]
    public void What_comes_twice_has_its_bits_once()
    {
        SelectorProgram program = Compile("a b", "c, a b", ":is(a b) d", ":not(a b)");
        Assert.Equal(["a b", "c", ":is(a b) d", ":not(a b)"], Assert.Single(program.Passes).Runs.Select(run => run.Text));
        Assert.True(program.Results[0].Contains(1));
        Assert.True(program.Results[1].Contains(1));
    }

    [Fact]
    public void A_name_decides_alone_where_only_it_can_match()
    {
        TagTable table = TagTable.Of(Compile("p.a, :is(h1, h2):not(p), :is(p, .b), :is(div):is(span), x-y").LastPass);
        Assert.Equal(["H1 2", "H2 2", "P 1"], table.ByName.Select(entry => $"{entry.Tag} {entry.Bits[0]}"));
        Assert.Equal(0b10100UL, table.AnyName[0]);
    }

    private static SelectorProgram Compile(params string[] selectors) =>
        SelectorProgram.Compile([.. selectors.Select(EmittedSelectors.Parse)]);
}
