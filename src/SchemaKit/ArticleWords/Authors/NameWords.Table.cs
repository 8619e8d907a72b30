namespace SchemaKit.ArticleWords;

internal static partial class NameWords
{
    // Words by which an organisation is known, agencies among them, and the ends of names of hosts.
    private const string Organizations =
        "press presse news agency agencies agence agencia agenzia agentur agenturen redaktion redaktionen redaktionsteam redaction "
        + "rédaction "
        + "redacción redacao redação redazione redakcja redakce redaktionen toimitus redactie newsroom newsdesk team staff desk media "
        + "tv radio "
        + "times post today gazette magazine zeitung tageszeitung nachrichten journal daily herald tribune observer chronicle group "
        + "ltd inc llc gmbh ag "
        + "editors editorial board bureau associated reuters wire wires service services online newspaper nachrichtenagentur "
        + "foundation institute "
        + "university association network publishing correspondents reporters contributors company corporation committee ministry "
        + "dpa afp ap apa ansa efe epa sda ntb ritzau pap tass xinhua bta lusa upi pti ians kna epd afx awp belga anp cnn bbc";

    // Behind the last dot of what is the address of an outlet.
    private const string Domains = "com de org net co uk at ch fr it es info vn jp kr in ca au nz pl nl be se no dk fi eu tv";

    private const string Offices =
        "reporter correspondent editor writer journalist columnist contributor producer photographer critic analyst author director "
        + "professor "
        + "redakteur redakteurin chefredakteur chefredakteurin korrespondent korrespondentin reporterin journalistin autor autorin "
        + "volontär "
        + "volontärin ressortleiter ressortleiterin fotograf kolumnist kolumnistin gastautor gastautorin gastbeitrag "
        + "journaliste correspondant correspondante rédacteur rédactrice envoyé envoyée auteur "
        + "periodista corresponsal redactor redactora redactor-jefe editora colaborador colaboradora enviado enviada "
        + "giornalista inviato inviata corrispondente repórter jornalista correspondente "
        + "journalisti toimittaja journalisten reporteren dziennikarz redaktor "
        + "photo photos foto fotos video graphics illustration image images translated translation "
        + "twitter facebook instagram linkedin email e-mail whatsapp telegram youtube tiktok rss mail print";

    // Words that stand before an office, and never begin a name.
    private const string Ranks =
        "senior chief deputy assistant associate executive managing political politics business sports sport science health technology "
        + "features feature contributing guest special foreign lead travel lifestyle entertainment world national environment education "
        + "consumer money digital video audience trending showbiz royal crime court local freelance staff more all view read follow "
        + "share about "
        + "comments comment subscribe sign watch listen the a an";

    private const string Places =
        "in for at from aus für bei zu à pour en para desde por per da i fra til från för vid voor te uit dans chez am on um le el den dem";

    private const string Ends =
        "updated update published posted zuerst aktualisiert veröffentlicht stand publié publiée mis modifié publicado publicada "
        + "actualizado actualizada pubblicato aggiornato gepubliceerd bijgewerkt publicerad uppdaterad publisert oppdatert udgivet "
        + "opdateret "
        + "julkaistu päivitetty opublikowano aktualizacja atualizado "
        + "monday tuesday wednesday thursday friday saturday sunday";

    // Some of these are names of people as well: only before a number are they months.
    private const string Months =
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept "
        + "oct nov dec "
        + "januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre "
        + "décembre "
        + "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio "
        + "giugno luglio "
        + "settembre ottobre novembre dicembre";

    // Small words inside of names.
    private const string Particles =
        "de da di del della dello dei der den dem des du do dos das van von vom zu zum zur la le les lo el al bin ibn ben bint ter "
        + "ten te af av och y e i and und et san st";

    // What stands behind a name and is no part of it.
    private const string Degrees = "phd md ph.d m.d mba esq cfa cfp";

    // What stands behind a name and is a part of it.
    private const string Generations = "jr sr ii iii iv";

    private static readonly string[] Ands =
        ["and", "und", "et", "y", "e", "och", "og", "ja", "en", "i", "и", "та", "a", "ve"];

    // Longer ones before those that they begin with.
    private static string[] LeadIns =>
    [
        "written by", "story by", "posted by", "published by", "reported by", "words by", "text by", "review by", "opinion by",
        "analysis by", "article by", "submitted by", "created by", "by",
        "ein artikel von", "eine analyse von", "ein kommentar von", "eine reportage von",
        "ein gastbeitrag von", "ein interview von", "interview von", "kommentar von", "analyse von", "text von", "geschrieben von",
        "veröffentlicht von", "eingestellt von", "erstellt von", "verfasst von", "verfaßt von", "interview", "von",
        "propos recueillis par", "publié par", "écrit par", "rédigé par", "par", "escrito por", "publicado por",
        "por", "scritto da", "articolo di", "di", "door", "skrivet av", "skrevet av", "skrevet af", "av", "af", "przez", "autor", "autorin",
        "autoren", "author", "authors", "auteur", "auteurs", "autore", "autores", "autora", "text", "texte", "texto", "testo", "tekst",
        "teksti", "byline", "投稿者", "著者", "文/", "文／", "文：", "文:", "文｜", "文",
        "撰文", "撰稿", "作者", "記者", "记者", "编辑", "責任編輯", "责编", "責編", "来源", "來源",
    ];

    private static readonly string[] ReporterSuffixes = ["기자", "특파원", "논설위원", "記者", "记者", "編集委員", "特派員"];
}
