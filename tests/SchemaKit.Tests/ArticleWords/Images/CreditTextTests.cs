using SchemaKit.ArticleWords.Images;

namespace SchemaKit.Tests.ArticleWords.Images;

public sealed class CreditTextTests
{
    [Theory]
    [InlineData("A lake at dawn.", "A lake at dawn.", null)]
    [InlineData("A lake at dawn. Photo: Ann Lee", "A lake at dawn.", "Ann Lee")]
    [InlineData("A lake at dawn. Photo by Ann Lee", "A lake at dawn.", "Ann Lee")]
    [InlineData("A lake at dawn. Photo credit: Ann Lee / Example News", "A lake at dawn.", "Ann Lee / Example News")]
    [InlineData("Ein See am Morgen. Foto: Ann Lee/exa", "Ein See am Morgen.", "Ann Lee/exa")]
    [InlineData("Ein See am Morgen (Symbolfoto: Ann Lee)", "Ein See am Morgen", "Ann Lee")]
    [InlineData("Un lac à l'aube. © Ann Lee", "Un lac à l'aube.", "Ann Lee")]
    [InlineData("A lake at dawn (EX Photo/Ann Lee)", "A lake at dawn", "EX Photo/Ann Lee")]
    [InlineData("A lake at dawn. (Ann Lee)", "A lake at dawn.", "Ann Lee")]
    [InlineData("A lake at dawn (seen from the north)", "A lake at dawn (seen from the north)", null)]
    [InlineData("A lake at dawn. (and later)", "A lake at dawn. (and later)", null)]
    [InlineData("A lake | Photo: Ann Lee", "A lake", "Ann Lee")]
    [InlineData("A lake, courtesy of the town", "A lake,", "the town")]
    [InlineData("Photo: Ann Lee", null, "Ann Lee")]
    [InlineData("夜明けの湖（林花子撮影）", "夜明けの湖", "林花子")]
    [InlineData("夜明けの湖＝ＥＸ", "夜明けの湖", "ＥＸ")]
    [InlineData("湖の町＝１３日午後１０時", "湖の町＝１３日午後１０時", null)]
    [InlineData("湖の人＝13日、湖の町で", "湖の人＝13日、湖の町で", null)]
    [InlineData("새벽의 호수. [사진 출처 = 이안나]", "새벽의 호수.", "이안나")]
    [InlineData("The image shows a lake", "The image shows a lake", null)]
    [InlineData("A telephoto: how it works", "A telephoto: how it works", null)]
    public void A_caption_is_parted_from_its_credit(string text, string? caption, string? credit)
    {
        (string? rest, string? found) = CreditText.Split(text);
        Assert.Equal((caption, credit), (rest, found is null ? null : CreditText.WithoutLabel(found)));
    }

    [Theory]
    [InlineData("Ann Lee", "Ann Lee")]
    [InlineData("(Ann Lee)", "Ann Lee")]
    [InlineData("[Foto: Ann Lee]", "Ann Lee")]
    [InlineData("Foto: © Ann Lee", "Ann Lee")]
    [InlineData("| Example Images", "Example Images")]
    [InlineData("Bild: Ann Lee (exa)", "Ann Lee (exa)")]
    [InlineData("Photo:", "Photo:")]
    [InlineData("©", "©")]
    public void A_credit_is_a_name(string text, string expected) => Assert.Equal(expected, CreditText.WithoutLabel(text));

    [Theory]
    [InlineData("A lake. –", "A lake.")]
    [InlineData("Legende: A lake.", "A lake.")]
    [InlineData("A lake (north).", "A lake (north).")]
    [InlineData("-", null)]
    public void A_caption_has_no_edges(string text, string? expected) => Assert.Equal(expected, CreditText.WithoutEdges(text));
}
