namespace SchemaKit.ArticleWords;

internal static partial class PartWords
{
    // Words of the names, or two that stand together in one; of at most sixteen letters.
    private static (PartKinds Kinds, string Words)[] All =>
    [
        (PartKinds.Text, """
            articlebody articlecontent articletext bodycopy bodytext contentbody entrycontent postbody postcontent richtext storybody
            storycontent storytext
            """),
        (PartKinds.Summary, """
            abstract bajada chapeau chapo deck dek description entradilla excerpt ingress intro introduction lead lede occhiello sapo
            sommario standfirst subdeck subhead subheadline subline subtitle summary vorspann
            """),
        (PartKinds.Beside, """
            ad ads advert advertisement advertising advertorial adverts anzeige publicidad sponsor sponsored werbung
            attribution author authorbox authors byline bylines caption captions copyright credit credits dateline writer
            carousel gallery image img imgcaption photo picture player slideshow video
            alsoread breaking mostpopular mostread popular readnext seealso teaser teasers trending
            banner callout cta modal newsletter newsletters notification overlay popover popup promo promos promotion
            login regwall register registration signin signup subscribe subscription
            breadcrumb breadcrumbs menu nav navbar navigation pager pagination tableofcontents toolbar tools
            consent gdpr disclaimer footnote footnotes references
            date eyebrow factbox info infobox infos kicker meta metadata pubdate readingtime readtime timestamp timetoread
            follow followus keywords partage poll productcard quiz rating ratings share sharebar sharing social socialmedia socials
            tag taglist tags tooltip topics
            dnone ishidden screenreader sronly visuallyhidden
            """),
        (PartKinds.Beside | PartKinds.Whole, "hidden"),
        (PartKinds.Beside | PartKinds.Foreign, """
            comentarios comment commentaires comments disqus kommentare
            cookie cookies footer sidebar
            outbrain recommend recommendation recommendations recommended related relatedarticles relatedcontent relatedlinks relatednews
            relatedposts relatedposttitle taboola
            """),
        (PartKinds.Nothing, "sidebargrid"),
    ];
}
