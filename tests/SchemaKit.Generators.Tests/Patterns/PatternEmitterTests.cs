using SchemaKit.Generators.Patterns;

namespace SchemaKit.Generators.Tests.Patterns;

/// <summary>What the emitted code looks like: it is written for people who step through it.</summary>
public sealed class PatternEmitterTests
{
    [Fact]
    public void Returns_as_soon_as_a_template_without_groups_does_not_fit() =>
        AssertEmits("{A} - {*}.", PatternFit.Whole,
        """
        // "{A} - {*}."
        private static bool Fits(ReadOnlySpan<char> text, out Range aRange)
        {
            aRange = default;

            int start1 = 0;

            // {A} reaches to " - ".
            int end1 = PatternReader.Find(text, start1 + 1, " - ", out int start2);
            if (end1 < 0)
                return false;

            // {*} reaches to "." at the end.
            int end2 = PatternReader.MatchEnd(text, start2 + 1, ".");
            if (end2 >= 0)
            {
                aRange = start1..end1;
                return true;
            }

            return false;
        }

        """);

    [Fact]
    public void Tries_a_group_first_and_then_does_without() =>
        AssertEmits("By {Authors}[ / {*}]", PatternFit.Whole,
        """
        // "By {Authors}[ / {*}]"
        private static bool Fits(ReadOnlySpan<char> text, out Range authorsRange)
        {
            authorsRange = default;

            int start1 = PatternReader.Match(text, 0, "By ");
            if (start1 < 0)
                return false;

            // {Authors} reaches to " / ".
            int end1 = PatternReader.Find(text, start1 + 1, " / ", out int start2);
            if (end1 >= 0)
            {
                // {*} reaches to the end.
                if (start2 < text.Length)
                {
                    authorsRange = start1..end1;
                    return true;
                }
            }

            // {Authors} reaches to the end.
            if (start1 < text.Length)
            {
                authorsRange = start1..text.Length;
                return true;
            }

            return false;
        }

        """);

    [Fact]
    public void Asks_whether_the_parts_of_a_dateline_will_do() =>
        AssertEmits("{Place} ({Agency}) —[ {*}:]", PatternFit.Prefix,
        """
        // "{Place} ({Agency}) —[ {*}:]"
        private static bool Fits(ReadOnlySpan<char> text, out Range placeRange, out Range agencyRange, out int length)
        {
            placeRange = default;
            agencyRange = default;
            length = 0;

            int position = 0;

            // {Place} reaches to " (".
            int start1 = position;
            int end1 = PatternReader.Find(text, start1 + 1, " (", out position);
            if (end1 < 0)
                return false;
            if (!DatelineReader.IsPlace(text[start1..end1]))
                return false;

            // {Agency} reaches to ") —".
            int start2 = position;
            int end2 = PatternReader.Find(text, start2 + 1, ") —", out position);
            if (end2 < 0)
                return false;
            if (!DatelineReader.IsAgency(text[start2..end2]))
                return false;

            // The template fits; what follows may be absent.
            length = PatternReader.SkipWhiteSpace(text, position);
            placeRange = start1..end1;
            agencyRange = start2..end2;

            position = PatternReader.Match(text, position, " ");
            if (position < 0)
                return true;

            // {*} reaches to ":".
            int start3 = position;
            int end3 = PatternReader.Find(text, start3 + 1, ":", out position);
            if (end3 < 0)
                return true;

            length = PatternReader.SkipWhiteSpace(text, position);
            return true;
        }

        """);

    [Theory]
    [InlineData("\"); //")]
    [InlineData("\\u0022\\")]
    [InlineData("\0\a\u001B\uFEFF\u202E")]
    [InlineData("x\uD83Dx\uDE00😀")]
    public void Lets_no_character_break_out_of_a_literal_or_comment(string text)
    {
        Fitter fitter = Assert.Single(EmittedPatterns.Compile([$"{{A}}{text}"]));
        Assert.Equal(["1"], fitter("1" + text)!.Value.Holes);
        Assert.DoesNotContain(EmittedPatterns.Emit(text), c => (char.IsControl(c) && c != '\n') || char.IsSurrogate(c));
    }

    private static void AssertEmits(string template, PatternFit fit, string expected) =>
        Assert.Equal(expected, EmittedPatterns.Emit(template, fit), ignoreLineEndingDifferences: true);
}
