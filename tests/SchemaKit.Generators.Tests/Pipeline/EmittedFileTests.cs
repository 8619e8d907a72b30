using System.Runtime.CompilerServices;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What the files look like. People read them and step through them, so each change should be seen.</summary>
public sealed class EmittedFileTests
{
    [Fact]
    public void A_single_text() => Verify(
        """
        namespace Harbour;

        [Schema("harbour.example")]
        public sealed partial record Article
        {
            [Css("h1")]
            [Meta("og:title")]
            public required string Headline { get; init; }
        }
        """);

    [Fact]
    public void Every_type_of_value() => Verify(
        """
        namespace Harbour;

        [Schema("harbour.example", Culture = "en-US", TimeZone = "Asia/Tokyo")]
        public sealed partial class Article
        {
            [Css("p.byline"), Trim("By ")] public string? Byline { get; init; }
            [Link("canonical")] public Uri? Url { get; init; }
            [Css("time", Attribute = "datetime"), Timestamp("HH:mm, MMMM d, yyyy")]
            public DateTimeOffset PublishedAt { get; init; }
            [Css(".comments > b")] public int? Comments { get; set; }
            [Css(".live")] public bool IsLive { get; init; }
            [JsonLd("isAccessibleForFree")] public bool? IsFree { get; init; }
            [Css("ul.popular")] public Ranking? Popular { get; init; }
            [Css("figure")] public Picture? Picture { get; init; }
        }

        [Schema]
        public sealed partial class Picture;
        """,
        "Harbour.Article.g.cs");

    [Fact]
    public void Lists_of_every_kind() => Verify(
        """
        using System.Collections.Immutable;

        [Schema]
        public partial struct Lists
        {
            public Lists() { }

            [Css("p")] public required IReadOnlyList<string> Paragraphs { get; init; }
            [JsonLd("keywords"), Split(",")] public string[] Keywords { get; init; } = [];
            [Css("img", Attribute = "src"), Meta("og:image")] public ImmutableArray<Uri> Images { get; init; } = [];
            [Css("tr > td")] public List<double>? Numbers { get; init; }
        }
        """);

    [Fact]
    public void Fields_that_derive_from_others() => Verify(
        """
        [Schema(Kind = PageKind.Text)]
        public partial record Report
        {
            [Without(nameof(Dateline))] public IReadOnlyList<string> Text { get; init; } = [];
            [Dateline("{Place} — ", "{Place}: [({Agency}) ]", From = nameof(Paragraphs))]
            public Dateline? Dateline { get; init; }
            [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
            [Css("h2"), Between(nameof(Paragraphs))] public IReadOnlyList<Subhead> Subheads { get; init; } = [];
        }
        """);

    [Fact]
    public void A_dateline_that_is_looked_for_in_several_texts() => Verify(
        """
        [Schema]
        public partial record Report
        {
            [Css("p.lead")] public string? Lead { get; init; }
            [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
            [Dateline("{Place} | ", From = nameof(Lead), Families = DatelineFamilies.Default | DatelineFamilies.PlaceColon)]
            [Dateline(From = nameof(Paragraphs), Families = DatelineFamilies.Capitals)]
            public Dateline? Dateline { get; init; }
            [Without(nameof(Dateline), From = nameof(Lead))] public string? Summary { get; init; }
            [Without(nameof(Dateline), From = nameof(Paragraphs))] public string[] Text { get; init; } = [];
        }
        """);

    [Fact]
    public void Steps_from_text_to_value() => Verify(
        """
        [Schema]
        public partial record Report
        {
            [Css("p.byline"), Trim("\n", "By "), Pattern("{Authors}[ / {*}]", "{*}: {Authors}")]
            [Split(", ", " and "), Trim(".")]
            public IReadOnlyList<string> Authors { get; init; } = [];
        }
        """);

    [Fact]
    public void The_code_that_a_schema_has_itself() => Verify(
        """
        [Schema(Culture = "de-DE")]
        public partial record Offer
        {
            [Css(".price"), Regex(nameof(Amount)), Convert(nameof(ToCents))] public required int Cents { get; init; }
            [Css(".terms", Exclude = ".ad"), Skip("Anzeige{*}"), Replace("¹", "")] public string? Terms { get; init; }
            [Css(".access")] public Access? Access { get; init; }
            [PageUrl, Css("a"), Custom] public IReadOnlyList<Uri> Links { get; init; } = [];
            [Css("h1")] public ReadOnlyMemory<byte> Title { get; init; }

            private static System.Text.RegularExpressions.Regex Amount() => new("[0-9,]+");
            private static int? ToCents(string text) => int.TryParse(text.Replace(",", ""), out int cents) ? cents : null;
            private static partial IEnumerable<Uri>? ReadLinks(Node scope) => null;
        }

        public enum Access { Free, [Texts("nur mit Abo")] Subscribers }
        """);

    [Fact]
    public void Timestamps_of_every_shape() => Verify(
        """
        [Schema(Culture = "de-DE", TimeZone = "Europe/Berlin")]
        public partial record Report
        {
            [Css("p.date"), Trim("Stand: "), Timestamp("d. MMMM yyyy, HH:mm 'Uhr'", Relative = true)]
            public Timestamp PublishedAt { get; init; }
            [Css("p.day"), Timestamp("d.M.yyyy")] public DateOnly? Day { get; init; }
            [Css("time"), Split(" | "), Timestamp("MMM d yyyy K", Culture = "en-US", TimeZone = "ET", Unix = true)]
            public IReadOnlyList<Timestamp> Changes { get; init; } = [];
        }
        """);

    [Fact]
    public void A_nested_type_with_a_positional_record_and_initializers() => Verify(
        """
        namespace Harbour;

        public static partial class Pages
        {
            internal partial record struct Outer
            {
                [Schema]
                private sealed partial record Inner([property: Css("h1")] string Title, [Css("b")] int Count = 3)
                {
                    [Css("i")] public string @class { get; init; } = "none";
                    [Css(":scope", Attribute = "id")] public string? Id { get; init; }
                }
            }
        }
        """);

    [Fact]
    public void A_schema_in_a_generic_type() => Verify(
        """
        namespace Harbour;

        public partial class Pages<T> where T : struct, ISpanParsable<T>
        {
            [Schema]
            public sealed partial record Reading
            {
                [Css("b")] public T? Level { get; init; }
                [Css("i")] public IReadOnlySet<T> Others { get; init; } = new HashSet<T>();
            }
        }
        """);

    [Fact]
    public void A_layout_that_derives_from_an_older_one() => Verify(
        """
        namespace Harbour;

        [Schema("harbour.example", Culture = "en-GB", TimeZone = "Europe/London", ValidUntil = "2024-01-01")]
        public partial record Article2020
        {
            [Css("h1"), Trim("Notice: ")] public virtual required string Headline { get; init; }
            [Css("time"), Timestamp("d MMMM yyyy HH:mm")] public DateTimeOffset PublishedAt { get; init; }
        }

        [Schema("harbour.example", ValidFrom = "2024-01-01")]
        public sealed partial record Article2024 : Article2020
        {
            [Css(".title"), Inherited] public override required string Headline { get; init; }
        }
        """,
        "Harbour.Article2024.g.cs");

    [Fact]
    public void A_class_whose_constructor_takes_values() => Verify(
        """
        namespace Harbour;

        public class Page;

        [Schema]
        public sealed partial class Article(string headline, Uri? link = null)
        {
            [Css("h1")] public string Headline { get; } = headline;
            [Css("a", Attribute = "href")] public Uri? Link { get; } = link;
            [Css("p")] public string[] Text { get; private set; } = [];
        }
        """);

    private static void Verify(string source, string? file = null, [CallerMemberName] string method = "")
    {
        GeneratorRun run = GeneratorRun.Good(source);
        Snapshot.Verify(run.FileOf(file), "cs", method: method);
    }
}
