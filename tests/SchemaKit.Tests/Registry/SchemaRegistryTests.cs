using System.Globalization;
using SchemaKit.Html;

namespace SchemaKit.Tests.Registry;

public sealed class SchemaRegistryTests
{
    [Fact]
    public void A_registry_lists_all_schemas_with_a_host_by_name() =>
        Assert.Equal(
            [
                "AnyPort", "DeepPort", "LivePort", "MiddlePort", "NewPort", "OldPort", "PortChart", "PortText", "PortTide",
                "SouthPort", "WestPort",
            ],
            Ports.Registry.All.Select(entry => entry.Info.Name));

    [Fact]
    public void A_registry_is_made_once() => Assert.Same(Ports.Registry, Ports.Registry);

    [Theory]
    [InlineData("https://west.port.example/1", "WestPort")]
    [InlineData("https://WEST.PORT.EXAMPLE:8443/1", "WestPort")]
    [InlineData("https://west.port.example./1", "WestPort")]
    [InlineData("https://east.port.example/", "AnyPort")]
    [InlineData("https://deep.port.example/", "AnyPort")]
    [InlineData("https://very.deep.port.example/", "DeepPort")]
    [InlineData("https://so.very.deep.port.example/", "DeepPort")]
    [InlineData("https://airport.example/", null)]
    [InlineData("https://example/", null)]
    public void A_host_goes_before_wildcards_and_a_longer_wildcard_before_a_shorter_one(string url, string? expected) =>
        Assert.Equal(expected, Pick(url));

    [Theory]
    [InlineData("https://port.example/charts/1", "PortChart")]
    [InlineData("https://port.example/charts/", "PortChart")]
    [InlineData("https://port.example/charts/tides/1?high", "PortTide")]
    [InlineData("https://port.example/%63harts/1", "PortChart")]
    [InlineData("https://port.example/charts", "NewPort")]
    [InlineData("https://port.example/Charts/1", "NewPort")]
    [InlineData("https://hafen-süd.example/schiffe/1", "SouthPort")]
    [InlineData("https://xn--hafen-sd-d6a.example/schiffe/1", "SouthPort")]
    [InlineData("https://hafen-süd.example/", null)]
    public void A_longer_path_goes_before_a_shorter_one(string url, string? expected) =>
        Assert.Equal(expected, Pick(url));

    [Theory]
    [InlineData("1999-12-31", "OldPort")]
    [InlineData("2023-03-31T23:59:59Z", "OldPort")]
    [InlineData("2023-04-01T00:00:00Z", "MiddlePort")]
    [InlineData("2024-01-14T14:59:59Z", "MiddlePort")]
    [InlineData("2024-01-14T15:00:00Z", "NewPort")]
    [InlineData("2030-01-01", "NewPort")]
    [InlineData(null, "NewPort")]
    public void A_version_reads_from_its_first_date_until_right_before_its_last(string? date, string expected) =>
        Assert.Equal(expected, Pick("https://port.example/1", date));

    [Theory]
    [InlineData("<meta property=article:published_time content=2020-01-01T00:00:00Z>", "OldPort")]
    [InlineData("<meta name=article:published_time content=2023-05-01>", "MiddlePort")]
    [InlineData("<script type=application/ld+json>{\"datePublished\":\"2023-05-01T09:00:00+09:00\"}</script>", "MiddlePort")]
    [InlineData(
        "<script type=application/ld+json>{\"@graph\":[{\"datePublished\":\"soon\"},{\"datePublished\":\"2020-05-01\"}]}" +
        "</script>",
        "OldPort")]
    [InlineData(
        "<script type=application/ld+json>{\"datePublished\":\"2020-05-01\"}</script>" +
        "<meta property=article:published_time content=2023-05-01>",
        "MiddlePort")]
    [InlineData("<meta property=article:published_time content=yesterday>", "NewPort")]
    public void A_page_tells_its_own_date(string head, string expected) =>
        Assert.Equal(expected, Pick("https://port.example/1", html: head));

    [Fact]
    public void A_date_that_is_given_beats_that_of_the_page() =>
        Assert.Equal(
            "OldPort",
            Pick(
                "https://port.example/1", "2020-01-01", "<meta property=article:published_time content=2023-05-01>"));

    [Theory]
    [InlineData("https://port.example/1", "LivePort")]
    [InlineData("https://port.example/charts/1", "PortChart")]
    public void A_look_that_matches_goes_before_none_but_not_before_a_longer_path(string url, string expected) =>
        Assert.Equal(expected, Pick(url, html: "<body class=live>"));

    [Fact]
    public void A_text_of_unknown_origin_goes_to_the_only_schema_for_texts()
    {
        using Page page = Page.FromText("Fog.");
        Assert.Equal("PortText", Ports.Registry.Pick(null, null, page)?.Info.Name);
        Assert.Equal("PortText", Ports.Registry.Pick(new Uri("https://port.example/1"), null, page)?.Info.Name);
        Assert.Null(Ports.Registry.Pick(new Uri("https://west.port.example/1"), null, page));
    }

    [Fact]
    public void HTML_of_unknown_origin_goes_to_none()
    {
        using Page page = Page.Parse("<h1>Fog");
        Assert.Null(Ports.Registry.Pick(null, null, page));
    }

    [Fact]
    public void An_address_must_be_absolute()
    {
        using Page page = Page.Parse("<h1>Fog");
        Assert.Throws<ArgumentException>(() => Ports.Registry.Pick(new Uri("/1", UriKind.Relative), null, page));
    }

    [Fact]
    public void Each_version_reads_what_it_overrides_its_own_way_and_the_rest_as_the_older_one()
    {
        using Page page = Page.Parse("<h1>One</h1><h2>Two</h2><p class=quay>Q</p><p class=pier>P");
        Assert.Equal(new OldPort { Headline = "One", Quay = "Q" }, OldPort.Parse(page));
        Assert.Equal(new MiddlePort { Headline = "Two", Quay = "Q" }, MiddlePort.Parse(page));
        Assert.Equal(new NewPort { Headline = "Two", Quay = "P" }, NewPort.Parse(page));
    }

    [Fact]
    public void A_schema_says_which_pages_it_reads()
    {
        Assert.Equal(new DateTimeOffset(2024, 1, 15, 0, 0, 0, TimeSpan.FromHours(9)), MiddlePort.Schema.ValidUntil);
        Assert.Equal(new DateTimeOffset(2023, 4, 1, 0, 0, 0, TimeSpan.Zero), MiddlePort.Schema.ValidFrom);
        Assert.Null(NewPort.Schema.ValidUntil);
        Assert.Equal("body.live", LivePort.Schema.When);
    }

    [Fact]
    public void A_schema_is_found_by_its_name()
    {
        Assert.Equal(typeof(OldPort), Ports.Registry.Find("oldport")?.Type);
        Assert.Null(Ports.Registry.Find("Ship"));
    }

    private static string? Pick(string url, string? date = null, string html = "")
    {
        using Page page = Page.Parse(html);
        DateTimeOffset? published = date is null
            ? null
            : DateTimeOffset.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return Ports.Registry.Pick(new Uri(url), published, page)?.Info.Name;
    }
}
