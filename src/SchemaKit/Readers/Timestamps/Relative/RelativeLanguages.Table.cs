namespace SchemaKit.Readers.Timestamps;

internal static partial class RelativeLanguages
{
    private static readonly RelativeLanguage[] Table =
    [
        new("en")
        {
            After = "ago", One = "a|an|one", And = "and|,", About = "about|around|over|almost",
            Now = "just now|now|moments ago|a moment ago",
            Today = "today", Yesterday = "yesterday", At = "at|,|-|–", Clock = "hrs",
            Units = new(
                "second|seconds|sec|secs|s", "minute|minutes|min|mins|m", "hour|hours|hr|hrs|h", "day|days|d",
                "week|weeks|wk|wks|w", "month|months|mo|mos", "year|years|yr|yrs|y"),
        },
        new("de")
        {
            Before = "vor", One = "einer|einem|eine|ein", And = "und|,", About = "etwa|ca.|circa|rund|über|knapp",
            Now = "gerade eben|soeben|eben|jetzt", Today = "heute", Yesterday = "gestern", DayBeforeYesterday = "vorgestern",
            At = "um|,|-|–", Clock = "uhr",
            Units = new(
                "sekunde|sekunden|sek|sek.", "minute|minuten|min|min.", "stunde|stunden|std|std.|h", "tag|tagen|tage",
                "woche|wochen", "monat|monaten|monate", "jahr|jahren|jahre"),
        },
        new("fr")
        {
            Before = "il y a", One = "une|un", And = "et|,", About = "environ|près de|plus de|moins d'",
            Now = "à l'instant|à l’instant|maintenant", Today = "aujourd'hui|aujourd’hui", Yesterday = "hier",
            DayBeforeYesterday = "avant-hier", At = "à|,|-|–", Clock = "h",
            Units = new(
                "seconde|secondes|sec|s", "minute|minutes|min|mn", "heure|heures|h", "jour|jours|j", "semaine|semaines",
                "mois", "an|ans|année|années"),
        },
        new("es")
        {
            Before = "hace", After = "atrás", One = "una|un|uno", And = "y|,", About = "unos|unas|cerca de|casi|más de",
            Now = "ahora|ahora mismo|hace un momento|hace unos instantes", Today = "hoy", Yesterday = "ayer",
            DayBeforeYesterday = "anteayer|antier", At = "a las|a la|,|-|–", Clock = "horas|hrs|hrs.|h|h.",
            Units = new(
                "segundo|segundos|seg|s", "minuto|minutos|min|mins|m", "hora|horas|h", "día|días|dia|dias|d",
                "semana|semanas", "mes|meses", "año|años"),
        },
        new("pt")
        {
            Before = "há|faz", After = "atrás", One = "uma|um", And = "e|,", About = "cerca de|quase|mais de",
            Now = "agora|agora mesmo|agora há pouco", Today = "hoje", Yesterday = "ontem", DayBeforeYesterday = "anteontem",
            At = "às|à|,|-|–", Clock = "horas|h",
            Units = new(
                "segundo|segundos|seg|s", "minuto|minutos|min|m", "hora|horas|h", "dia|dias|d", "semana|semanas",
                "mês|meses", "ano|anos"),
        },
        new("it")
        {
            After = "fa", One = "un'|un’|una|un", And = "e|,", About = "circa|quasi|oltre", Now = "adesso|ora|poco fa|proprio ora",
            Today = "oggi", Yesterday = "ieri", DayBeforeYesterday = "l'altro ieri|l’altro ieri|avantieri", At = "alle ore|alle|,|-|–",
            Units = new(
                "secondo|secondi|sec|s", "minuto|minuti|min|m", "ora|ore|h", "giorno|giorni|g", "settimana|settimane",
                "mese|mesi", "anno|anni"),
        },
        new("nl")
        {
            After = "geleden", One = "een|één", And = "en|,", About = "ongeveer|circa|ruim|bijna", Now = "zojuist|nu|net",
            Today = "vandaag", Yesterday = "gisteren", DayBeforeYesterday = "eergisteren", At = "om|,|-|–", Clock = "uur|u",
            Units = new(
                "seconde|seconden|sec|s", "minuut|minuten|min|min.|m", "uur|uren|u", "dag|dagen", "week|weken",
                "maand|maanden", "jaar|jaren"),
        },
        new("sv")
        {
            After = "sedan|sen", One = "en|ett", And = "och|,", About = "för|ungefär|cirka|ca|drygt", Now = "nyss|just nu|nu",
            Today = "idag|i dag", Yesterday = "igår|i går", DayBeforeYesterday = "i förrgår|förrgår", At = "kl.|kl|klockan|,|-|–",
            Units = new(
                "sekund|sekunder|sek", "minut|minuter|min", "timme|timmar|tim|h", "dag|dagar", "vecka|veckor",
                "månad|månader", "år"),
        },
        new("nb")
        {
            After = "siden", One = "en|én|ett|et", And = "og|,", About = "for|omtrent|ca.|ca|rundt", Now = "akkurat nå|nå|nettopp",
            Today = "i dag", Yesterday = "i går", DayBeforeYesterday = "i forgårs", At = "kl.|kl|klokken|,|-|–",
            Units = new(
                "sekund|sekunder|sek", "minutt|minutter|min", "time|timer|t", "dag|dager|døgn", "uke|uker",
                "måned|måneder", "år"),
        },
        new("da")
        {
            After = "siden", One = "en|én|et", And = "og|,", About = "for|omkring|cirka|ca.|ca", Now = "lige nu|netop nu|nu",
            Today = "i dag", Yesterday = "i går", DayBeforeYesterday = "i forgårs", At = "kl.|kl|klokken|,|-|–",
            Units = new(
                "sekund|sekunder|sek", "minut|minutter|min", "time|timer|t", "dag|dage|døgn", "uge|uger",
                "måned|måneder", "år"),
        },
        new("fi")
        {
            After = "sitten", One = "yksi", And = "ja|,", About = "noin|yli", Now = "juuri nyt|nyt|juuri", Today = "tänään",
            Yesterday = "eilen", DayBeforeYesterday = "toissapäivänä", At = "klo|kello|,|-|–",
            Units = new(
                "sekunti|sekuntia|s", "minuutti|minuuttia|min", "tunti|tuntia|t|h", "päivä|päivää|pv", "viikko|viikkoa|vk",
                "kuukausi|kuukautta|kk", "vuosi|vuotta|v"),
        },
        new("ru")
        {
            After = "назад", One = "один|одна|одну", And = "и|,", About = "около|примерно|более", Now = "только что|сейчас",
            Today = "сегодня", Yesterday = "вчера", DayBeforeYesterday = "позавчера", At = "в|,|-|–|—",
            Units = new(
                "секунда|секунду|секунды|секунд|сек|сек.", "минута|минуту|минуты|минут|мин|мин.", "час|часа|часов|ч|ч.",
                "день|дня|дней|дн.", "неделя|неделю|недели|недель", "месяц|месяца|месяцев", "год|года|лет"),
        },
        new("uk")
        {
            After = "тому|тому назад", One = "один|одна|одну", And = "і|та|,", About = "близько|приблизно|понад", Now = "щойно|зараз",
            Today = "сьогодні", Yesterday = "вчора|учора", DayBeforeYesterday = "позавчора", At = "о|об|в|у|,|-|–|—",
            Units = new(
                "секунда|секунду|секунди|секунд", "хвилина|хвилину|хвилини|хвилин|хв|хв.", "година|годину|години|годин|год|год.",
                "день|дні|днів", "тиждень|тижні|тижнів", "місяць|місяці|місяців", "рік|роки|років"),
        },
        new("pl")
        {
            After = "temu", One = "jeden|jedną|jedna", And = "i|,", About = "około|ok.|ponad|prawie", Now = "przed chwilą|teraz",
            Today = "dzisiaj|dziś|dzis", Yesterday = "wczoraj", DayBeforeYesterday = "przedwczoraj", At = "o godz.|godz.|o|,|-|–",
            Units = new(
                "sekunda|sekundę|sekundy|sekund|sek.", "minuta|minutę|minuty|minut|min|min.", "godzina|godzinę|godziny|godzin|godz.|godz",
                "dzień|dni", "tydzień|tygodnie|tygodni", "miesiąc|miesiące|miesięcy", "rok|lata|lat"),
        },
        new("cs")
        {
            Before = "před", One = "jednou|jedním", And = "a|,", About = "asi|cca", Now = "právě teď|před chvílí|teď",
            Today = "dnes", Yesterday = "včera", DayBeforeYesterday = "předevčírem", At = "v|ve|,|-|–", Clock = "hod.|hod|h",
            Units = new(
                "sekundou|sekundami|s", "minutou|minutami|min|min.", "hodinou|hodinami|hod.|h", "dnem|dny",
                "týdnem|týdny", "měsícem|měsíci", "rokem|lety|roky"),
        },
        new("ro")
        {
            Before = "acum|în urmă cu", One = "o|un", And = "și|şi|,", About = "aproximativ|circa|peste", Now = "chiar acum|acum|adineauri",
            Today = "astăzi|azi", Yesterday = "ieri", DayBeforeYesterday = "alaltăieri", At = "la ora|ora|la|,|-|–",
            Units = new(
                "secundă|secunde|de secunde|sec", "minut|minute|de minute|min", "oră|ore|de ore|h", "zi|zile|de zile",
                "săptămână|săptămâni|de săptămâni", "lună|luni|de luni", "an|ani|de ani"),
        },
        new("el")
        {
            Before = "πριν από|πριν", One = "μία|μια|ένα|έναν", And = "και|,", About = "περίπου", Now = "μόλις τώρα|τώρα",
            Today = "σήμερα", Yesterday = "χθες|χτες", DayBeforeYesterday = "προχθές|προχτές", At = "στις|στη|,|-|–",
            Units = new(
                "δευτερόλεπτο|δευτερόλεπτα", "λεπτό|λεπτά", "ώρα|ώρες", "ημέρα|ημέρες|μέρα|μέρες", "εβδομάδα|εβδομάδες",
                "μήνα|μήνες", "χρόνο|χρόνια|έτος|έτη"),
        },
        new("tr")
        {
            After = "önce", One = "bir", And = "ve|,", About = "yaklaşık", Now = "şimdi|az önce|şu anda", Today = "bugün",
            Yesterday = "dün", DayBeforeYesterday = "evvelsi gün", At = "saat|,|-|–",
            Units = new("saniye|sn|sn.", "dakika|dk|dk.", "saat|sa", "gün", "hafta", "ay", "yıl"),
        },
        new("id")
        {
            After = "yang lalu|lalu", One = "satu|se", And = "dan|,", About = "sekitar", Now = "baru saja|baru-baru ini|sekarang",
            Today = "hari ini", Yesterday = "kemarin", At = "pukul|jam|,|-|–",
            Units = new("detik", "menit", "jam", "hari", "minggu|pekan", "bulan", "tahun"),
        },
        new("ms")
        {
            After = "yang lalu|lalu", One = "satu|se", And = "dan|,", About = "kira-kira", Now = "baru sahaja|sebentar tadi|sekarang",
            Today = "hari ini", Yesterday = "semalam|kelmarin", At = "pada jam|pukul|jam|,|-|–",
            Units = new("saat", "minit", "jam", "hari", "minggu", "bulan", "tahun"),
        },
        new("vi")
        {
            Before = "cách đây", After = "trước", One = "một", And = ",", About = "khoảng", Now = "vừa xong|bây giờ|mới đây",
            Today = "hôm nay", Yesterday = "hôm qua", DayBeforeYesterday = "hôm kia", At = "lúc|,|-|–",
            Units = new("giây", "phút", "giờ|tiếng", "ngày", "tuần", "tháng", "năm"),
        },
        new("ar")
        {
            Before = "منذ|قبل", One = "واحد|واحدة", And = "و|،|,", About = "حوالي|نحو", Now = "الآن|منذ لحظات", Today = "اليوم",
            Yesterday = "أمس|امس", DayBeforeYesterday = "أول أمس", At = "الساعة|،|,|-|–",
            Units = new(
                "ثانية|ثوان|ثواني|ثوانٍ", "دقيقة|دقائق", "ساعة|ساعات", "يوم|أيام|يوما|يوماً", "أسبوع|أسابيع|أسبوعا|أسبوعاً",
                "شهر|أشهر|شهور|شهرا|شهراً", "سنة|سنوات|عام|أعوام|عاما|عاماً"),
            Pairs = new("ثانيتين", "دقيقتين", "ساعتين", "يومين", "أسبوعين", "شهرين", "سنتين|عامين"),
        },
        new("he")
        {
            Before = "לפני", One = "אחד|אחת", And = "ו|,", About = "כ-|בערך", Now = "עכשיו|כרגע", Today = "היום", Yesterday = "אתמול",
            DayBeforeYesterday = "שלשום", At = "בשעה|ב-|,|-|–",
            Units = new(
                "שנייה|שניות", "דקה|דקות|דק׳|דק'", "שעה|שעות", "יום|ימים", "שבוע|שבועות", "חודש|חודשים", "שנה|שנים"),
            Pairs = new("", "", "שעתיים", "יומיים", "שבועיים", "חודשיים", "שנתיים"),
        },
        new("ja")
        {
            After = "前", About = "約", Now = "たった今|たったいま|今", Today = "今日|本日", Yesterday = "昨日|きのう", DayBeforeYesterday = "一昨日|おととい",
            At = "の|、|,", Clock = "分",
            Units = new("秒", "分", "時間", "日", "週間|週", "か月|ヶ月|カ月|ヵ月|ケ月", "年"),
        },
        new("ko")
        {
            After = "전", One = "한", About = "약", Now = "방금 전|방금|지금", Today = "오늘", Yesterday = "어제", DayBeforeYesterday = "그저께|그제",
            At = ",|-", Clock = "분",
            Units = new("초", "분", "시간", "일", "주일|주", "개월|달", "년"),
        },
        new("zh")
        {
            After = "之前|以前|前", One = "一", About = "约|約|大约|大約", Now = "刚刚|剛剛|刚才|剛才|现在|現在", Today = "今天|今日",
            Yesterday = "昨天|昨日", DayBeforeYesterday = "前天", At = "，|,|-", Clock = "分",
            Units = new(
                "秒钟|秒鐘|秒", "分钟|分鐘|分", "个小时|個小時|小时|小時|个钟头|個鐘頭", "天|日", "个星期|個星期|星期|周|週",
                "个月|個月", "年"),
        },
    ];
}
