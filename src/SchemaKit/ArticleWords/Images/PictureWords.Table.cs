namespace SchemaKit.ArticleWords.Images;

internal static partial class PictureWords
{
    /// <summary>All words; what stands in several lines has the marks of all of them.</summary>
    private static (PictureMarks Marks, string Words)[] All =>
    [
        (PictureMarks.Other,
            "related recommended newsletter newsletters author authors avatar byline profile logo social share sharing sponsor sponsored "
            + "advert advertisement comments popular trending mostread readmore promo subscribe subscription signup breadcrumb outbrain "
            + "taboola navigation nav menu toolbar podcast"),
        (PictureMarks.Icon, "logo icon avatar emoji author"),
        (PictureMarks.Teaser, "teaser teasers"),
        (PictureMarks.Picture, "image img picture photo figure gallery"),
        (PictureMarks.Modifier, "has is no with without hide"),
        (PictureMarks.Caption, "caption captions legend cutline description desc bildtext bildunterschrift imagecaption imgcaption"),
        (PictureMarks.Text, "info text"),
        (PictureMarks.Pictured, "img image photo"),
        (PictureMarks.Credit,
            "credit credits copyright photographer attribution bildnachweis bildquelle fotograf fotocredit photocredit"),
        (PictureMarks.CreditInCaption, "author authors autor source byline agency"),
    ];
}
