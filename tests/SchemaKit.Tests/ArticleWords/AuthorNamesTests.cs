using SchemaKit.ArticleWords;

namespace SchemaKit.Tests.ArticleWords;

public sealed class AuthorNamesTests
{
    [Theory]
    [InlineData("Ann Lee", "Ann Lee")]
    [InlineData("By Ann Lee and Bo Ek / Staff Writers", "Ann Lee|Bo Ek")]
    [InlineData("By Ann Lee, Bo Ek & Cy Oh", "Ann Lee|Bo Ek|Cy Oh")]
    [InlineData("Von Ann Lee und Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Par Ann Lee et Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Por Ann Lee y Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Di Ann Lee e Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Av Ann Lee och Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Text: Ann Lee", "Ann Lee")]
    [InlineData("ByAnn Lee", "Ann Lee")]
    [InlineData("Written by Ann Lee", "Ann Lee")]
    [InlineData("Byron Lee", "Byron Lee")]
    [InlineData("von der Heide, Ann Lee", "von der Heide|Ann Lee")]
    [InlineData("Bo van der Ek", "Bo van der Ek")]
    [InlineData("Bo O'Ek and Ann d'Lee", "Bo O'Ek|Ann d'Lee")]
    [InlineData("Bo Ek Jr.", "Bo Ek Jr")]
    [InlineData("Bo E.", "Bo E.")]
    public void Names_are_told_from_what_joins_them(string byline, string names) => Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("Ann Lee, Political Editor", "Ann Lee")]
    [InlineData("Ann Lee, Senior Political Editor", "Ann Lee")]
    [InlineData("Ann Lee Senior Political Editor", "Ann Lee")]
    [InlineData("Ann Lee | Harbour Gazette", "Ann Lee")]
    [InlineData("Ann Lee - Harbour Gazette", "Ann Lee")]
    [InlineData("Ann Lee for Harbour Gazette", "Ann Lee")]
    [InlineData("Ann Lee und Bo Ek, Nordhafen", "Ann Lee|Bo Ek")]
    [InlineData("Ann Lee in Nordhafen", "Ann Lee")]
    [InlineData("Ann Lee (ale), Bo Ek (bek.)", "Ann Lee|Bo Ek")]
    [InlineData("Ann Lee ann.lee@harbour.example", "Ann Lee")]
    [InlineData("Ann Lee Updated 14:00, 28 Apr 2024", "Ann Lee")]
    [InlineData("By Ann Lee\nPublished May 3, 2024", "Ann Lee")]
    [InlineData("Ann Lee May 3, 2024", "Ann Lee")]
    [InlineData("Ann Lee, Associated Press", "Ann Lee")]
    [InlineData("Ann Lee, MBA", "Ann Lee")]
    [InlineData("Ann Lee, Professorin an der Hochschule für Schiffbau und Meerestechnik", "Ann Lee")]
    public void Offices_outlets_places_addresses_and_times_are_left_out(string byline, string names) =>
        Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("文／李安 黃博", "李安 黃博")]
    [InlineData("李安、黃博", "李安|黃博")]
    [InlineData("記者 李安", "李安")]
    [InlineData("김안 기자", "김안")]
    [InlineData("김안 기자, 박보 특파원", "김안|박보")]
    [InlineData("ジョン・スミス", "ジョン・スミス")]
    [InlineData("山田太郎・鈴木花子", "山田太郎|鈴木花子")]
    public void East_Asian_names_need_no_spaces(string byline, string names) => Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("Associated Press", "Associated Press")]
    [InlineData("Reuters", "Reuters")]
    [InlineData("Harbour News and Media Team", "Harbour News and Media Team")]
    [InlineData("Gazette-Redaktion", "Gazette-Redaktion")]
    public void Organisations_are_given_where_no_person_is_named(string byline, string names) => Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("")]
    [InlineData("By")]
    [InlineData("von")]
    [InlineData("Updated 14:00")]
    [InlineData("28 Apr 2024")]
    [InlineData("ann.lee@harbour.example")]
    [InlineData("https://harbour.example/ann")]
    [InlineData("Political Editor")]
    [InlineData("writes about the sea and its ships")]
    [InlineData(", ; / | & -")]
    public void What_names_nobody_gives_nothing(string byline) => Assert.Equal("", Split(byline));

    [Fact]
    public void A_family_name_may_stand_first_as_catalogues_write_it() => Assert.Equal("Bo Ek", Split("Ek, Bo"));

    [Theory]
    [InlineData("a,")]
    [InlineData(",")]
    [InlineData("(")]
    [InlineData("Ann ")]
    [InlineData("Ann Lee and ")]
    [InlineData(" by ")]
    [InlineData("-")]
    [InlineData("<&;")]
    public void A_text_of_a_megabyte_is_read_like_any_other(string repeated)
    {
        // Were the time to grow with the square of the text, this would not end.
        string text = string.Concat(Enumerable.Repeat(repeated, (1 << 20) / repeated.Length));
        Assert.InRange(Count(text), 0, text.Length);
    }

    private static int Count(string byline)
    {
        int count = 0;
        foreach (string _ in AuthorNames.Split(byline))
            count++;
        return count;
    }

    private static string Split(string byline)
    {
        List<string> names = [];
        foreach (string name in AuthorNames.Split(byline))
            names.Add(name);
        return string.Join('|', names);
    }
}
