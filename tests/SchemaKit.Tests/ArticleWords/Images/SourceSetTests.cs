using System.Globalization;
using System.Text;
using SchemaKit.ArticleWords.Images;

namespace SchemaKit.Tests.ArticleWords.Images;

public sealed class SourceSetTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n,, ,", "")]
    [InlineData("a.jpg", "a.jpg")]
    [InlineData("a.jpg 1x, b.jpg 2x", "a.jpg 1x|b.jpg 2x")]
    [InlineData("a.jpg 320w,b.jpg 640w", "a.jpg 320w|b.jpg 640w")]
    [InlineData("a.jpg, b.jpg 2x", "a.jpg|b.jpg 2x")]
    [InlineData("a.jpg,b.jpg", "a.jpg,b.jpg")]
    [InlineData("a,b.jpg 1x, c,d.jpg 2x", "a,b.jpg 1x|c,d.jpg 2x")]
    [InlineData("w_200,h_100/a.jpg 200w, w_400,h_200/a.jpg 400w", "w_200,h_100/a.jpg 200w|w_400,h_200/a.jpg 400w")]
    [InlineData("a.jpg,,, b.jpg 2x", "a.jpg|b.jpg 2x")]
    [InlineData(",a.jpg 1x ,", "a.jpg 1x")]
    [InlineData("\n  a.jpg\n  1.5x\t,\n  b.jpg\n", "a.jpg 1.5x|b.jpg")]
    [InlineData("a.jpg .5x, b.jpg 1e1x, c.jpg 2E-1x, d.jpg -0x", "a.jpg 0.5x|b.jpg 10x|c.jpg 0.2x|d.jpg -0x")]
    [InlineData("a.jpg 100w 50h, b.jpg 50h 100w", "a.jpg 100w 50h|b.jpg 100w 50h")]
    [InlineData("a.jpg (1x, 2x), b.jpg 1x", "b.jpg 1x")]
    [InlineData("a.jpg 1x (, b.jpg 1x", "")]
    public void Candidates_are_read_as_the_standard_has_it(string value, string expected) =>
        Assert.Equal(expected, Read(value));

    [Theory]
    [InlineData("50h")]
    [InlineData("0w")]
    [InlineData("0w 10h")]
    [InlineData("-1w")]
    [InlineData("1.5w")]
    [InlineData("100w 200w")]
    [InlineData("100w 1x")]
    [InlineData("1x 100w")]
    [InlineData("1x 2x")]
    [InlineData("1x 10h")]
    [InlineData("10h 1x")]
    [InlineData("10h 20h 5w")]
    [InlineData("-1x")]
    [InlineData("1.x")]
    [InlineData("+1x")]
    [InlineData("x")]
    [InlineData("w")]
    [InlineData("1ex")]
    [InlineData("1X")]
    [InlineData("100W")]
    [InlineData("100px")]
    [InlineData("big")]
    public void A_candidate_with_wrong_descriptors_is_passed_over(string descriptors) =>
        Assert.Equal("b.jpg 2x", Read($"a.jpg {descriptors}, b.jpg 2x"));

    [Fact]
    public void A_width_that_no_number_holds_is_still_a_width() =>
        Assert.Equal($"a.jpg {int.MaxValue}w", Read("a.jpg 99999999999999999999w"));

    private static string Read(string value)
    {
        SourceSet set = new(Encoding.UTF8.GetBytes(value));
        List<string> candidates = [];
        while (set.Read())
        {
            string candidate = Encoding.UTF8.GetString(set.Url);
            if (set.Width > 0)
                candidate += $" {set.Width}w";
            if (set.Height > 0)
                candidate += $" {set.Height}h";
            if (!double.IsNaN(set.Density))
                candidate += $" {set.Density.ToString(CultureInfo.InvariantCulture)}x";
            candidates.Add(candidate);
        }

        return string.Join('|', candidates);
    }
}
