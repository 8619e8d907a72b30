using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What a property that is a list may be.</summary>
public sealed class ListTests
{
    private const string Page = "<i>2</i><i>1</i><i>2</i>";

    public static TheoryData<string> Types => [.. ListType.All.Select(type => $"{type.Namespace}.{type.Name}<int>"), "int[]"];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_type_of_list_is_made(string type)
    {
        Reading article = Reading.Html(
            $$"""
            [Schema] public partial class Article
            {
                [Css("i")] public required {{type}} Required { get; init; }
                [Css("i")] public {{type}}? Optional { get; init; }
                [Css("b")] public {{type}}? Absent { get; init; }
                [Css("b")] public {{type}} Empty { get; set; } = default!;
            }
            """,
            Page);
        IEnumerable<int> required = Assert.IsType<IEnumerable<int>>(article["Required"], exactMatch: false);
        bool isSet = type.Contains("Set<", StringComparison.Ordinal);
        Assert.Equal(isSet ? [1, 2] : [2, 1, 2], isSet ? required.Order() : required);
        Assert.Equal(required, (IEnumerable<int>)article["Optional"]!);
        Assert.Null(article["Absent"]);
        Assert.Empty((IEnumerable<int>)article["Empty"]!);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_list_that_is_required_and_absent_makes_the_page_incomplete(string type) => Assert.False(
        Reading.Html(
            $$"""[Schema] public partial class Article { [Css("b")] public required {{type}} Required { get; init; } }""",
            Page).IsComplete);
}
