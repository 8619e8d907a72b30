using System.Text;
using SchemaKit.ArticleWords;

namespace SchemaKit.Tests.ArticleWords.Bodies;

public sealed class TextMeasureTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData(" a\tb\n ", 2)]
    [InlineData("\u00E9\u0416\u05D0", 3)]
    [InlineData("\u65E5\u672C", 6)]
    [InlineData("\uD55C\u3042\uFF01", 7)]
    [InlineData("\uD83D\uDE00", 1)]
    [InlineData("", 0)]
    public void Letters_are_counted_wherever_a_text_stands(string text, int letters)
    {
        for (int before = 0; before < 40; before++)
        {
            Assert.Equal(letters, Count(before, text, "", out _));
            Assert.Equal(letters, Count(before, text, new string('x', 40), out _));
            Assert.Equal(letters + before, Count(0, new string('y', before) + text, new string('x', 40), out _));
            Assert.Equal(letters + before, Count(0, new string('y', before) + text, "", out _));
        }
    }

    [Theory]
    [InlineData("a, b", true)]
    [InlineData("a.", true)]
    [InlineData("a!) b", true)]
    [InlineData("(a?)", true)]
    [InlineData("a;\u00BB b", true)]
    [InlineData("a\u3002b", true)]
    [InlineData("a\uFF0Cb", true)]
    [InlineData("\u0627\u060C\u0628", true)]
    [InlineData("\u0915\u0964", true)]
    [InlineData("1.5 a.b", false)]
    [InlineData("a:b", false)]
    [InlineData("\u3042\u0627\uFF08", false)]
    public void Marks_are_found_wherever_they_stand(string text, bool hasMark)
    {
        for (int before = 0; before < 70; before++)
        {
            foreach (string behind in (string[])["", "x", " xxxx, xxxx. xxxx, xxxx. xxxx, xxxx. xxxx."])
            {
                Count(0, new string('y', before) + text, behind, out bool isFound);
                Assert.Equal(hasMark, isFound);
            }
        }
    }

    private static int Count(int before, string text, string behind, out bool hasMark)
    {
        byte[] source = Encoding.UTF8.GetBytes(new string('.', before) + text + behind);
        hasMark = false;
        return TextMeasure.Count(source, before, source.Length - Encoding.UTF8.GetByteCount(behind), ref hasMark);
    }
}
