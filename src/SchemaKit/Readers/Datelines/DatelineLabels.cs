namespace SchemaKit.Readers;

/// <summary>Words that open a text as a place would and are none: labels, addresses, the beginnings of sentences.</summary>
internal static class DatelineLabels
{
    /// <summary>No place has one of these in its name.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Set(
        // What a text is.
        "ADVERTISEMENT", "ADVISORY", "ALERT", "ANALYSE", "ANALYSIS", "ANNOUNCEMENT", "ANZEIGE", "ARCHIVE", "ASSESSMENT",
        "BACKGROUND", "BIOGRAPHY", "BLOG", "BREAKING", "BRIEF", "BRIEFING", "BULLETIN", "CARTES", "CHRONIQUE",
        "CLARIFICATION", "COLUMN", "COMMENT", "COMMENTARY", "CORRECTION", "CORRECTIONS", "DETAIL", "DETAILS", "DIRECT",
        "DOSSIER", "DÉCRYPTAGE", "EDITORIAL", "EDITORIALS", "EILMELDUNG", "ENQUÊTE", "ENTRETIEN", "ENTREVISTA", "ESSAY",
        "EXCLUSIVE", "EXCLUSIVO", "EXKLUSIV", "EXPLAINED", "EXPLAINER", "FACTBOX", "FACTS", "FAQ", "FEATURE", "FILE",
        "FILES", "FLASH", "GALLERY", "GUIDE", "HEADLINE", "HEADLINES", "HIGHLIGHTS", "INFOGRAPHIC", "INFOGRAPHIE",
        "INTERVIEW", "INTERVISTA", "KOMMENTAR", "L'ÉDITORIAL", "LATEST", "LETTER", "LETTERS", "LIVEBLOG", "L’ÉDITORIAL",
        "NEWSLETTER", "NOTA", "NOTE", "NOTES", "OBITUARIES", "OBITUARY", "OPINION", "OPINIÓN", "PHOTO", "PHOTOS",
        "PODCAST", "POLL", "PORTRAIT", "PREVIEW", "PROFILE", "QUIZ", "QUOTE", "RECAP", "RECIPE", "REMINDER", "REPORT",
        "REPORTAGE", "REPORTS", "REVIEWS", "ROUNDUP", "SITUATION", "SPOILER", "SPOILERS", "SPONSORED", "STATEMENT",
        "SUMMARY", "TICKER", "TIMELINE", "TRAILER", "TRANSCRIPT", "TRIGGER", "TWEET", "TÉMOIGNAGE", "UPDATE", "UPDATED",
        "UPDATES", "URGENT", "URGENTE", "VERDICT", "VIDEO", "VIDEOS", "VIDÉO", "VÍDEO", "WARNING", "WARNUNG",
        "WATCHING", "ÉDITO", "ÉDITORIAL",

        // What a paragraph is about.
        "ADVANTAGES", "AGGRESSION", "ANCHOR", "ANSWER", "ANSWERS", "ANTWORT", "BEISPIEL", "BONUS", "CAUTION", "CLAIM",
        "CLAIMS", "CONCLUSION", "CONS", "CONTINUED", "CONTRIBUTING", "COORDINATES", "DATE", "DEAR", "DEFINITION",
        "DISCLAIMER", "DISCLOSURE", "EDIT", "EXAMPLE", "EXPERT", "FAZIT", "FRAGE", "GRUND", "HINT", "HINWEIS", "IDEA",
        "INGREDIENTS", "INTRODUCTION", "LIEFERZEIT", "LINE", "LINK", "LINKS", "LOCATION", "METHOD", "MODERATOR", "NAME",
        "PREIS", "PRICE", "PROBLEM", "PROS", "QUESTION", "QUESTIONS", "RATING", "READ", "REASON", "RELATED", "RESULT",
        "RESULTS", "RÉSUMÉ", "SCORE", "SCORES", "SOLUTION", "SOURCE", "SOURCES", "STEP", "SUBJECT", "TAGS", "TAKEAWAY",
        "TAKEAWAYS", "TERMIN", "THEME", "TIP", "TIPS", "TITLE", "TL;DR", "TOPIC", "VORWEG", "WICHTIG", "ZUTATEN",

        // Sports and other sections.
        "ATHLETICS", "BASEBALL", "BASKETBALL", "BUSINESS", "ENTERTAINMENT", "FOOTBALL", "FUSSBALL", "GYMNASTICS",
        "HOCKEY", "HOROSCOPE", "LACROSSE", "LIFESTYLE", "MEN", "MEN'S", "MEN’S", "POLITICS", "RUGBY", "SOCCER",
        "SOFTBALL", "SPORT", "SPORTS", "STANDINGS", "SWIMMING", "TECHNOLOGY", "TENNIS", "VOLLEYBALL", "WEATHER",
        "WETTER", "WOMEN", "WOMEN'S", "WOMEN’S", "WRESTLING",

        // Words of sentences.
        "ABER", "ABOUT", "AFTER", "ALSO", "ALTHOUGH", "ARE", "BEFORE", "BUT", "CHE", "CLICK", "COME", "CUANDO", "DANN",
        "DOCH", "ES", "EVEN", "EVERY", "EXACTLY", "FOR", "FROM", "GET", "HAS", "HAVE", "HE", "HER", "HERE", "HIS",
        "HOW", "ICH", "IF", "INDEED", "IS", "IT", "IT'S", "ITS", "IT’S", "JA", "JUST", "LOOK", "MANY", "MAYBE", "MEET",
        "MORE", "MOST", "NEIN", "NICHT", "NO", "NOPE", "NOT", "NOW", "NUN", "ONLY", "OUR", "PERHAPS", "PLEASE", "PLUS",
        "SHE", "SIE", "SINCE", "SO", "SOME", "STILL", "THAT", "THEIR", "THEN", "THERE", "THESE", "THEY", "THIS",
        "THOSE", "WAS", "WE", "WENN", "WHAT", "WHATEVER", "WHEN", "WHERE", "WHETHER", "WHICH", "WHILE", "WHO", "WHY",
        "WIR", "WITH", "WITHOUT", "YEAH", "YES", "YET", "YOU", "YOUR", "ZWAR");

    /// <summary>No place, but the name of an agency may have one of these in it.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Publishers = Set(
        "ASSOCIATED", "AUTHOR", "CONTRIBUTOR", "CORRESPONDENT", "CORRESPONDENTE", "DAILY", "EDITOR", "ENVIADO",
        "GAZETTE", "HERALD", "INVIATO", "JOURNAL", "MAGAZINE", "NOSTRA", "NOSTRO", "REDAKTION", "REPORTER", "STAFF",
        "TELEGRAPH", "TIMES", "TRIBUNE", "WRITER");

    /// <summary>Places have these words in their names, but are not called so: LIVE OAK, WASHINGTON and NEW YORK exist.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = Set(
        "A", "ACTION", "AN", "AND", "ASK AMY", "BOXING", "CHECK", "CIA", "CITY", "CONTENTS", "CORONAVIRUS", "COVID",
        "CRICKET", "CULTURE", "DEAL", "DER", "END", "EU", "EURO", "FACT CHECK", "FACT", "FACT-CHECK", "FANS", "FBI",
        "FIFA", "FIRST", "FREE", "GAME", "GOLF", "HEALTH", "HISTORY", "I", "ICYMI", "IN", "KEY POINTS", "LE POINT",
        "LEAD", "LIFE", "LIST", "LIVE", "LOCAL", "MAP", "MLB", "MORNING", "MUSIC", "NASA", "NATO", "NBA",
        "NEW YORK POST", "NEW", "NEWS", "NEXT", "NFL", "NHL", "ON THIS DAY", "ON", "ONE", "OR", "OUT", "PART ONE",
        "PART", "PICTURE", "PICTURES", "POINT", "POST", "PRESS RELEASE", "PRO", "QUICK READ", "RACE", "RELEASE",
        "REVIEW", "SALE", "SECOND", "SERIES", "SHOP", "SPECIAL", "STORY", "TALK", "TEAM", "TECH", "THE POINT", "THE",
        "THIRD", "TODAY", "TOP STORY", "TOP", "TRAVEL", "TWO", "U.K.", "U.N.", "U.S.", "UEFA", "UFC", "US",
        "WASHINGTON POST", "WATCH", "WHO", "WORLD NEWS", "WORLD");

    /// <summary>What a paragraph of a calendar, or of a numbered text, begins with.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Days = Set(
        "APRIL", "AUGUST", "DECEMBER", "DIENSTAG", "DONNERSTAG", "FEBRUARY", "FREITAG", "FRIDAY", "GESTERN", "HEUTE",
        "II", "III", "IV", "JANUARY", "JULY", "JUNE", "MARCH", "MAY", "MITTWOCH", "MONDAY", "MONTAG", "MORGEN",
        "NOVEMBER", "OCTOBER", "SAMSTAG", "SATURDAY", "SEPTEMBER", "SONNABEND", "SONNTAG", "SUNDAY", "THURSDAY",
        "TOMORROW", "TONIGHT", "TUESDAY", "VI", "VII", "VIII", "WEDNESDAY", "YESTERDAY");

    /// <summary>With one of these begins a sentence, and no place; inside of a name they may stand.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings = Set(
        "ADDS", "ALL", "AND", "BY", "DAS", "DER", "DIE", "DIESE", "DIESER", "EIN", "EINE", "IN", "ON", "OR", "SAYS",
        "THROUGH", "UM", "UND", "UNDER", "ZUM", "ZUR");

    /// <summary>Agencies, so that they are no places; most are named by more, or less, than their initials.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Agencies = Set(
        "AAP", "AFP", "Agence France-Presse", "Agencia EFE", "Agenzia Nova", "Anadolu", "ANI", "Ansa", "AP", "APA",
        "Associated Press", "BBC", "Bernama", "Bloomberg News", "Bloomberg", "BUSINESS WIRE", "CNN Business",
        "CNN Español", "CNN", "Cronkite News", "dpa", "EFE", "Europa Press", "GLOBE NEWSWIRE", "IANS", "Interfax",
        "Jiji Press", "Jiji", "Kyodo News", "Kyodo", "Lusa", "Press Association", "PRNewswire", "PTI", "Reuters",
        "Stateline", "States Newsroom", "Tass", "The Associated Press", "The Canadian Press", "The Center Square",
        "Thomson Reuters Foundation", "UPI", "Xinhua", "Yonhap");

    /// <summary>Whether a name is that of no place.</summary>
    /// <param name="name">A name that may be one, without its region; in capital letters or not.</param>
    public static bool Contains(ReadOnlySpan<char> name)
    {
        if (Whole.Contains(name) || Days.Contains(name) || Agencies.Contains(name))
            return true;

        bool isFirst = true;
        foreach (Range range in name.Split(' '))
        {
            ReadOnlySpan<char> word = name[range];
            if (Words.Contains(word) || Publishers.Contains(word) || (isFirst && Openings.Contains(word)))
                return true;
            isFirst = false;
        }

        return false;
    }

    /// <summary>Whether a text between brackets is known for an agency without a place before it: initials, or a name.</summary>
    public static bool IsAgencyAlone(ReadOnlySpan<char> text) =>
        IsKnownAgency(text) || (DatelineReader.IsInitials(text) && !IsNoAgency(text));

    /// <summary>Whether a text is the name of a well-known agency.</summary>
    public static bool IsKnownAgency(ReadOnlySpan<char> text) => Agencies.Contains(text);

    /// <summary>Whether a text between brackets is made of labels alone: <c>(VIDEO)</c>, but not <c>(AP Sports)</c>.</summary>
    public static bool IsNoAgency(ReadOnlySpan<char> text)
    {
        if (Agencies.Contains(text))
            return false;

        foreach (Range word in text.Split(' '))
        {
            if (!Words.Contains(text[word]) && !Whole.Contains(text[word]))
                return false;
        }

        return true;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        new HashSet<string>(words, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
