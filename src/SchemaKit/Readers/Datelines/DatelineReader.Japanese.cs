using SchemaKit.Articles;

namespace SchemaKit.Readers;

public static partial class DatelineReader
{
    private const char JapaneseComma = '、';
    private const int MaxJapanesePlaceLength = 16;
    private const int MaxJapaneseNameLength = 24;

    // Of a name that nothing but a change of script parts from the place: family name and given name together.
    private const int MinHanNameLength = 3;
    private const int MaxHanNameLength = 5;

    private static readonly string[] JapaneseLabels =
    [
        "写真", "動画", "図", "表", "資料", "映像", "提供", "地図", "画像", "速報", "独自", "解説", "社説", "号外",
        "訂正", "更新", "詳報", "追記", "取材", "構成", "聞き手", "出典", "文", "協力", "制作", "編集", "代表",
        "予選", "決勝", "選手権", "侵攻", "戦争", "情勢", "会談", "問題",
    ];

    private static readonly string[] JapaneseAgencies =
    [
        "AFP＝時事", "AFP=時事", "AFP時事", "共同通信", "時事通信", "共同", "時事", "ロイター", "AFP", "AP", "ＡＦＰ",
        "ＡＰ", "新華社", "聯合ニュース", "聯合", "朝鮮通信", "タス", "中央社",
    ];

    /// <summary>
    /// Reads <c>【Place＝Reporter】</c>, of several places too; <c>【Place＝Agency】</c> and <c>【PlaceAgency】</c>; and Reuters'
    /// <c>[Place Day Agency]</c>.
    /// </summary>
    /// <remarks>
    /// Without a sign between them, place and reporter are told apart only by the script: places in katakana, names in
    /// Chinese characters. A single such pair looks like any label ("ウクライナ侵攻"), and is not read; of several, all must fit.
    /// </remarks>
    private static bool TryReadJapanese(
        ReadOnlySpan<char> inner, ReadOnlySpan<char> window, ref DatelineParts parts)
    {
        parts.Family = DatelineFamily.JapaneseBrackets;
        if (TryReadAgencies(inner, ref parts) || TryReadReuters(inner, window, ref parts))
            return true;

        int equals = IndexOfEquals(inner);
        if (equals < 0)
            return inner.Contains(JapaneseComma) ? TryReadPairs(inner, ref parts) : TryReadPlaceAndAgency(inner, ref parts);
        if (inner[(equals + 1)..].ContainsAny(EqualsSigns))
            return TryReadPairs(inner, ref parts);

        return IsJapanesePlace(inner[..equals]) && TakePerson(inner[..equals], inner[(equals + 1)..], ref parts);
    }

    /// <summary>What stands for the agencies in brackets without a place: <c>【AFP＝時事】</c>.</summary>
    private static bool TryReadAgencies(ReadOnlySpan<char> inner, ref DatelineParts parts)
    {
        if (!IsJapaneseAgency(inner))
            return false;

        parts.Agency = inner;
        return true;
    }

    private static bool TryReadPlaceAndAgency(ReadOnlySpan<char> inner, ref DatelineParts parts)
    {
        foreach (string agency in JapaneseAgencies)
        {
            ReadOnlySpan<char> place = inner.EndsWith(agency) ? inner[..^agency.Length] : default;
            if (IsJapanesePlace(place))
                return TakePerson(place, inner[place.Length..], ref parts);
        }

        return false;
    }

    private static bool TryReadReuters(ReadOnlySpan<char> inner, ReadOnlySpan<char> window, ref DatelineParts parts)
    {
        Span<Range> words = stackalloc Range[4];
        int count = inner.SplitAny(words, " \u3000", StringSplitOptions.RemoveEmptyEntries);
        if (count != 3 || !inner[words[1]].EndsWith("日") || !IsDate(inner[words[1]]) || !IsJapaneseAgency(inner[words[2]]))
            return false;

        parts.Place = inner[words[0]];
        parts.Date = inner[words[1]];
        parts.Agency = inner[words[2]];
        if (!IsJapanesePlace(parts.Place))
            return false;

        int dash = PatternReader.SkipWhiteSpace(window, parts.End);
        if (dash < window.Length && (IsDash(window[dash]) || window[dash] == '－'))
        {
            parts.Separator = window.Slice(dash, 1);
            parts.End = dash + 1;
        }

        return true;
    }

    private static bool TakePerson(ReadOnlySpan<char> place, ReadOnlySpan<char> person, ref DatelineParts parts)
    {
        parts.Place = place;
        if (IsJapaneseAgency(person))
        {
            parts.Agency = person;
            return true;
        }

        parts.Reporter = person;
        return person.Length <= MaxJapaneseNameLength && EastAsianScript.IsLettersOr(person, "、・ \u3000");
    }

    /// <summary>Reads several places, each with its reporters. The parts of each kind are joined by the sign between the pairs.</summary>
    private static bool TryReadPairs(ReadOnlySpan<char> inner, ref DatelineParts parts)
    {
        bool hasSigns = inner.ContainsAny(EqualsSigns);
        bool isFirst = true;
        foreach (Range range in inner.Split(JapaneseComma))
        {
            ReadOnlySpan<char> person = SplitPair(inner[range], hasSigns, out ReadOnlySpan<char> place);
            if (!(hasSigns ? IsJapaneseName(person) : IsHanName(person)))
                return false;

            // A reporter without a place is at the one before: 【ソウル＝A、B、東京＝C】.
            bool isFollower = place.IsEmpty && hasSigns && !isFirst;
            if (!isFollower && !IsJapanesePlace(place))
                return false;
            isFirst = false;
        }

        List<string> places = [];
        List<string> persons = [];
        foreach (Range range in inner.Split(JapaneseComma))
        {
            persons.Add(SplitPair(inner[range], hasSigns, out ReadOnlySpan<char> place).ToString());
            if (!place.IsEmpty)
                places.Add(place.ToString());
        }

        parts.Place = string.Join(JapaneseComma, places);
        parts.Reporter = string.Join(JapaneseComma, persons);
        return true;
    }

    /// <summary>The person of a pair of place and person; without signs between them, the katakana is the place.</summary>
    private static ReadOnlySpan<char> SplitPair(
        ReadOnlySpan<char> pair, bool hasSigns, out ReadOnlySpan<char> place)
    {
        pair = pair.Trim();
        int equals = pair.IndexOfAny(EqualsSigns);
        int border = equals >= 0 ? equals : hasSigns ? 0 : EastAsianScript.KatakanaLength(pair);
        place = pair[..border];
        return pair[(equals < 0 ? border : equals + 1)..];
    }

    private static bool IsJapanesePlace(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= MaxJapanesePlaceLength
        && EastAsianScript.IsLettersOr(text, "・/／")
        && !char.IsAscii(text[0])
        && !IsOneOf(text, JapaneseLabels);

    private static bool IsJapaneseName(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= MaxJapaneseNameLength && EastAsianScript.IsLettersOr(text, "・ \u3000");

    private static bool IsHanName(ReadOnlySpan<char> text) =>
        text.Length is >= MinHanNameLength and <= MaxHanNameLength
        && EastAsianScript.IsAllHan(text)
        && !EndsInOneOf(text, JapaneseLabels);

    private static bool IsJapaneseAgency(ReadOnlySpan<char> text) => IsOneOf(text, JapaneseAgencies);

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.SequenceEqual(word))
                return true;
        }

        return false;
    }

    private static bool EndsInOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word))
                return true;
        }

        return false;
    }
}
