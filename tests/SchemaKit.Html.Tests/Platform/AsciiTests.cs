using System.Text;

namespace SchemaKit.Tests;

/// <summary>Words among white space, wherever they end.</summary>
public sealed class AsciiTests
{
    [Fact]
    public void A_word_ends_at_white_space_or_with_the_text()
    {
        foreach (char letter in "a\u00E9\u0001\u001F\u000B")
        {
            for (int length = 0; length < 40; length++)
            {
                for (int space = 0; space <= length; space++)
                {
                    foreach (char white in " \t\n\f\r")
                        Check(new string(letter, length), space, white);
                }
            }
        }
    }

    private static void Check(string letters, int space, char white)
    {
        string word = space < letters.Length ? letters.Remove(space, 1).Insert(space, $"{white}") : letters;
        byte[] text = Encoding.Latin1.GetBytes(word);
        for (int start = 0; start <= text.Length; start += 3)
        {
            int expected = start;
            while (expected < text.Length && text[expected] != white)
                expected++;
            Assert.Equal(expected - start, SchemaKit.Html.Ascii.LengthOfWord(text.AsSpan(start)));
        }
    }
}
