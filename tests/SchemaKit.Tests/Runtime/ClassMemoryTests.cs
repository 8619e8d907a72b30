using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Tests.Runtime;

public sealed class ClassMemoryTests
{
    [Fact]
    public void A_value_is_known_again_wherever_it_stands()
    {
        using Page page = Page.Parse("<p class='a b'><p class=\"a b\"><p class=x><i class=x></i><p class='a  b'>");
        Assert.Equal("new known new known new", Walk(page, words: 1));
    }

    [Fact]
    public void What_has_no_class_has_no_bits_and_is_always_known()
    {
        using Page page = Page.Parse("<p><p class><p class=''><p class=a><p>");
        Assert.Equal("known known known new known", Walk(page, words: 1));
    }

    [Fact]
    public void Values_of_one_beginning_and_end_are_told_apart()
    {
        using Page page = Page.Parse("<p class='beginning-1-end-of-it'><p class='beginning-2-end-of-it'><p class='beginning-2-end-of-it'>");
        Assert.Equal("new new known", Walk(page, words: 1));
    }

    [Fact]
    public void More_values_than_there_are_places_take_the_places_of_others()
    {
        IEnumerable<string> tags = Enumerable.Range(0, 1000).Select(number => $"<p class=c{number}></p><b class=c{number}></b>");
        using Page page = Page.Parse(string.Concat(tags));
        Assert.Equal(string.Join(' ', Enumerable.Repeat("new known", 1000)), Walk(page, words: 3));
    }

    /// <summary>Asks for the classes of all elements in the body; what is new gets bits of its own, and what is known must have them.</summary>
    private static string Walk(Page page, int words)
    {
        ClassMemory memory = new(page.Document, new long[ClassMemory.Places], new ulong[(ClassMemory.Places + 1) * words]);
        List<string> answers = [];
        foreach (Node element in page.Select("body *"))
        {
            ulong expected = (ulong)(element.GetAttribute("class") ?? "").Sum(character => character);
            bool isKnown = memory.Knows(element, out Span<ulong> bits);
            Assert.Equal(words, bits.Length);
            if (!isKnown)
            {
                Assert.All(bits.ToArray(), word => Assert.Equal(0UL, word));
                bits[^1] = expected;
            }

            Assert.Equal(expected, bits[^1]);
            answers.Add(isKnown ? "known" : "new");
        }

        return string.Join(' ', answers);
    }
}
