using SchemaKit.Html;
using SchemaKit.Schemas;

namespace SchemaKit.Cli.Tests;

public sealed class RegistryTests
{
    [Theory]
    [InlineData("https://harbour.example/1", PageKind.Html, "HarbourNotice")]
    [InlineData("https://harbour.example/1", PageKind.Text, "HarbourText")]
    [InlineData("https://WWW.harbour.example/1", PageKind.Html, "HarbourNotice")]
    [InlineData("https://www.harbour.example/1", PageKind.Text, null)]
    [InlineData("https://deep.harbour.example/1", PageKind.Html, null)]
    [InlineData(null, PageKind.Text, "HarbourText")]
    [InlineData(null, PageKind.Html, null)]
    public void A_schema_is_picked_by_host_and_kind(string? url, PageKind kind, string? expected)
    {
        using Page page = kind == PageKind.Text ? Page.FromText("Fog.") : Page.Parse("<p>Fog.");
        Assert.Equal(
            expected, Notices.Schemas.Registry.Pick(url is null ? null : new Uri(url), date: null, page)?.Info.Name);
    }

    [Fact]
    public void A_text_of_unknown_origin_is_not_placed_where_there_is_a_choice()
    {
        SchemaRegistry registry = new(SchemaEntry.For<HarbourText>(), SchemaEntry.For<HarbourText>());
        using Page page = Page.FromText("Fog.");

        Assert.Null(registry.Pick(url: null, date: null, page));
    }

    [Fact]
    public void The_shipped_schemas_have_names_of_their_own() =>
        Assert.Distinct(Publishers.Registry.All.Select(entry => entry.Info.Name.ToUpperInvariant()));

    [Fact]
    public void All_values_of_the_shipped_schemas_can_be_written() =>
        Assert.All(Publishers.Registry.All, entry => Assert.NotNull(Publishers.Json.GetTypeInfo(entry.Type)));
}
