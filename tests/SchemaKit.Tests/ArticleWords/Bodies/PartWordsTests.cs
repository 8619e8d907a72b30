using System.Text;
using SchemaKit.ArticleWords;

namespace SchemaKit.Tests.ArticleWords.Bodies;

public sealed class PartWordsTests
{
    [Theory]
    [InlineData("article-body", "Text")]
    [InlineData("articleBody", "Text")]
    [InlineData("ARTICLE_BODY", "Text")]
    [InlineData("article body", "None")]
    [InlineData("c-teaser__deck", "Summary, Beside")]
    [InlineData("imgCaption", "Beside")]
    [InlineData("related-links", "Beside, Foreign")]
    [InlineData("unrelated", "None")]
    [InlineData("adhesive", "None")]
    [InlineData("box hidden", "Beside, Whole")]
    [InlineData("hidden box", "Beside, Whole")]
    [InlineData("hidden-xs", "None")]
    [InlineData("is-hidden", "Beside")]
    [InlineData("", "None")]
    public void Words_are_known_wherever_they_stand(string name, string kinds)
    {
        Assert.Equal(kinds, Read(name));
        for (int length = 1; length < 70; length++)
        {
            Assert.Equal(kinds, Read($"{new string('x', length)} {name}"));
            Assert.Equal(kinds, Read($"{name} {new string('x', length)}"));
        }
    }

    private static string Read(string value) => PartWords.Read(Encoding.UTF8.GetBytes(value)).ToString();
}
