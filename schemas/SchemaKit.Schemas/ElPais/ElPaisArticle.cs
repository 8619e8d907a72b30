using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of El País.</summary>
[Schema("elpais.com", Culture = "es-ES", TimeZone = "Europe/Madrid")]
public sealed partial record ElPaisArticle : NewsArticle
{
    // What a region of the page is: a name for those who count visits, and the only one that is no class.
    private const string Text = "[data-dtm-region=articulo_cuerpo] > ";

    /// <summary>The text, with the line below the headline as its summary.</summary>
    [Body(Text + "p, " + Text + "ul > li", Subheads = Text + ":is(h2, h3)", Summary = ".a_st")]
    public override ArticleBody? Body { get; init; }

    /// <summary>The pictures. Caption and credit stand side by side with nothing between them.</summary>
    [Images(".a_e_m figure, [data-dtm-region=articulo_cuerpo] figure", Caption = "figcaption > span:not(.a_m_m)", Credit = ".a_m_m")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>The list of the most read articles.</summary>
    [Css("[data-dtm-region=articulo_lom]")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];
}
