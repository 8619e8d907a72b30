using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>White space among words, wherever it stands and however long the text is.</summary>
public sealed class WhiteSpaceTests
{
    private const string White = "\t\n\r\u000B\u0085\u00A0\u1680\u2003\u2028\u202F\u205F\u3000\uFEFF";

    // Some begin with the bytes that white space begins with, others with none of those.
    private const string Letters = "a\u00AB\u00E9\u0416\u1EBF\u2019\u2060\u3001\u65E5\uFF0C\u0001";

    [Fact]
    public void Words_end_before_white_space_that_is_no_single_space()
    {
        foreach (char letter in Letters)
        {
            foreach (char white in White)
            {
                for (int place = 1; place < 70; place++)
                    Check(letter, place, $"{white}");
            }
        }
    }

    [Fact]
    public void Words_go_on_behind_a_single_space()
    {
        foreach (char letter in Letters)
        {
            for (int place = 1; place < 70; place++)
            {
                Check(letter, place, "  ");
                Check(letter, place, " \u00A0");
                Check(letter, place, " \u3000");
                int length = Encoding.UTF8.GetByteCount(Text(letter, place, " "));
                Assert.Equal(length, Find(Text(letter, place, " ")));
            }
        }
    }

    [Fact]
    public void A_space_at_the_end_is_left_out()
    {
        for (int length = 1; length < 70; length++)
            Assert.Equal(length, Find(new string('a', length) + ' '));
    }

    private static void Check(char letter, int place, string white) =>
        Assert.Equal(Encoding.UTF8.GetByteCount(new string(letter, place)), Find(Text(letter, place, white)));

    private static string Text(char letter, int place, string white) => new string(letter, place) + white + new string(letter, 20);

    private static int Find(string text) => WhiteSpace.FindUncollapsed(Encoding.UTF8.GetBytes(text));
}
