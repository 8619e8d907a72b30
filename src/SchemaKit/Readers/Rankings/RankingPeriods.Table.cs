using System.Collections.Frozen;

namespace SchemaKit.Readers.Rankings;

internal static partial class RankingPeriods
{
    /// <summary>The words that stand behind a number, and the unit of time that they name: H, D, W, M, Y.</summary>
    private static readonly (string Word, char Unit)[] Units =
    [
        // English
        ("h", 'H'), ("hour", 'H'), ("hours", 'H'), ("hrs", 'H'), ("day", 'D'), ("days", 'D'), ("week", 'W'), ("weeks", 'W'),
        ("month", 'M'), ("months", 'M'), ("year", 'Y'), ("years", 'Y'),

        // German
        ("Stunde", 'H'), ("Stunden", 'H'), ("Std", 'H'), ("Tag", 'D'), ("Tage", 'D'), ("Tagen", 'D'), ("Woche", 'W'), ("Wochen", 'W'),
        ("Monat", 'M'), ("Monate", 'M'), ("Monaten", 'M'), ("Jahr", 'Y'), ("Jahre", 'Y'),

        // French
        ("heure", 'H'), ("heures", 'H'), ("jour", 'D'), ("jours", 'D'), ("semaine", 'W'), ("semaines", 'W'), ("mois", 'M'),
        ("an", 'Y'), ("ans", 'Y'),

        // Spanish, Portuguese, Italian
        ("hora", 'H'), ("horas", 'H'), ("día", 'D'), ("días", 'D'), ("dias", 'D'), ("semana", 'W'), ("semanas", 'W'),
        ("mes", 'M'), ("meses", 'M'), ("mês", 'M'), ("año", 'Y'), ("ora", 'H'), ("ore", 'H'), ("giorni", 'D'),
        ("settimana", 'W'), ("settimane", 'W'), ("mese", 'M'), ("mesi", 'M'),

        // Dutch, Swedish, Norwegian and Danish
        ("uur", 'H'), ("dagen", 'D'), ("weken", 'W'), ("maand", 'M'), ("timmar", 'H'), ("timmarna", 'H'), ("timer", 'H'),
        ("dagar", 'D'), ("dager", 'D'), ("dage", 'D'), ("vecka", 'W'), ("uke", 'W'), ("uge", 'W'),

        // Japanese, Chinese, Korean
        ("時間", 'H'), ("日間", 'D'), ("日", 'D'), ("週間", 'W'), ("か月", 'M'), ("カ月", 'M'), ("ヵ月", 'M'), ("ヶ月", 'M'),
        ("ケ月", 'M'), ("か月間", 'M'), ("カ月間", 'M'), ("年間", 'Y'), ("小时", 'H'), ("小時", 'H'), ("天", 'D'), ("周", 'W'),
        ("个月", 'M'), ("시간", 'H'), ("일", 'D'), ("일간", 'D'), ("주", 'W'), ("주간", 'W'), ("개월", 'M'),

        // Arabic
        ("ساعة", 'H'), ("أيام", 'D'),
    ];

    /// <summary>The words that say a period without a number; what only leads to it (the past …) is no part of it.</summary>
    private static readonly (string Lead, string Words, string Duration)[] Phrases =
    [
        // English
        ("past ", "hour", "PT1H"), ("past ", "day", "P1D"), ("past ", "week", "P7D"), ("past ", "month", "P1M"),
        ("past ", "year", "P1Y"), ("last ", "hour", "PT1H"), ("last ", "day", "P1D"), ("last ", "week", "P7D"),
        ("last ", "month", "P1M"), ("last ", "year", "P1Y"), ("", "this hour", "PT1H"), ("", "this week", "P7D"),
        ("", "this month", "P1M"), ("", "this year", "P1Y"), ("of the ", "day", "P1D"), ("of the ", "week", "P7D"),
        ("of the ", "month", "P1M"), ("of the ", "year", "P1Y"), ("", "today", "P1D"), ("", "yesterday", "P1D"), ("", "hourly", "PT1H"),
        ("", "daily", "P1D"), ("", "weekly", "P7D"), ("", "monthly", "P1M"),

        // German
        ("", "heute", "P1D"), ("", "gestern", "P1D"), ("", "diese Woche", "P7D"), ("", "dieser Woche", "P7D"), ("der ", "Woche", "P7D"),
        ("letzte ", "Woche", "P7D"), ("letzten ", "Woche", "P7D"), ("", "diesen Monat", "P1M"), ("", "des Tages", "P1D"),
        ("", "des Monats", "P1M"), ("letzten ", "Monat", "P1M"),

        // French
        ("", "aujourd'hui", "P1D"), ("", "aujourd’hui", "P1D"), ("", "du jour", "P1D"), ("", "cette semaine", "P7D"),
        ("de la ", "semaine", "P7D"), ("", "ce mois", "P1M"), ("", "du mois", "P1M"),

        // Spanish, Portuguese, Italian
        ("", "hoy", "P1D"), ("del ", "día", "P1D"), ("", "esta semana", "P7D"), ("de la ", "semana", "P7D"), ("última ", "semana", "P7D"),
        ("", "este mes", "P1M"), ("del ", "mes", "P1M"), ("", "hoje", "P1D"), ("da ", "semana", "P7D"), ("", "oggi", "P1D"),
        ("della ", "settimana", "P7D"), ("", "questa settimana", "P7D"),

        // Dutch, Swedish, Norwegian and Danish
        ("", "vandaag", "P1D"), ("", "deze week", "P7D"), ("", "idag", "P1D"), ("", "i dag", "P1D"), ("", "denna vecka", "P7D"),
        ("", "denne uken", "P7D"), ("", "denne uge", "P7D"),

        // Japanese, Chinese
        ("", "今日", "P1D"), ("", "きょう", "P1D"), ("", "本日", "P1D"), ("", "昨日", "P1D"), ("", "デイリー", "P1D"), ("", "日間", "P1D"),
        ("", "今週", "P7D"), ("", "先週", "P7D"), ("", "週間", "P7D"), ("", "ウィークリー", "P7D"), ("", "今月", "P1M"), ("", "先月", "P1M"),
        ("", "月間", "P1M"), ("", "マンスリー", "P1M"), ("", "年間", "P1Y"), ("", "今年", "P1Y"), ("", "本周", "P7D"), ("", "一周", "P7D"),
        ("", "本月", "P1M"),

        // Korean
        ("", "오늘", "P1D"), ("", "어제", "P1D"), ("", "일간", "P1D"), ("", "주간", "P7D"), ("", "이번 주", "P7D"), ("", "월간", "P1M"),
        ("", "이번 달", "P1M"),

        // Polish, Russian, Arabic
        ("", "dzisiaj", "P1D"), ("", "dziś", "P1D"), ("", "tygodnia", "P7D"), ("", "сегодня", "P1D"), ("", "за день", "P1D"),
        ("", "за неделю", "P7D"), ("", "за месяц", "P1M"), ("", "اليوم", "P1D"), ("", "أسبوع", "P7D"), ("", "شهر", "P1M"),
    ];

    /// <summary>All words, by the first letter of what has to stand in the heading.</summary>
    private static readonly FrozenDictionary<char, PeriodWords[]> ByLetter = Units
        .Select(unit => new PeriodWords("", unit.Word, unit.Unit, null))
        .Concat(Phrases.Select(phrase => new PeriodWords(phrase.Lead, phrase.Words, default, phrase.Duration)))
        .GroupBy(words => char.ToLowerInvariant(words.Text[0]))
        .ToFrozenDictionary(words => words.Key, words => words.ToArray());
}
