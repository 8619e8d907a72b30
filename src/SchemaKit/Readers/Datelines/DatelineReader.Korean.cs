using SchemaKit.Articles;

namespace SchemaKit.Readers;

public static partial class DatelineReader
{
    private const int MaxKoreanLength = 30;

    // The longest run of names before "기자 =".
    private const int MaxKoreanByline = 40;

    // What gives the credit of a picture, a table or a text, and no dateline.
    private static readonly string[] KoreanLabels =
    [
        "사진", "포토", "출처", "자료", "영상", "그래픽", "제공", "이미지", "캡처", "캡쳐", "표", "글", "취재",
        "편집", "촬영", "디자인", "일러스트", "인포그래픽", "구성", "정리", "감수", "도움말", "기획", "단독", "속보",
    ];

    private static readonly string[] KoreanAgencies =
    [
        "연합뉴스", "연합뉴스TV", "뉴시스", "뉴스1", "뉴스핌", "로이터", "신화", "교도", "타스",
    ];

    private static readonly string[] KoreanTitles = ["기자", "특파원"];

    /// <summary>
    /// Reads <c>[매체=기자]</c>, an outlet and who writes, and <c>[서울=뉴시스]</c>, a place and an agency, behind which a reporter
    /// may stand: <c>홍길동 기자 =</c>.
    /// </summary>
    private static bool TryReadKorean(ReadOnlySpan<char> inner, ReadOnlySpan<char> window, ref DatelineParts parts)
    {
        parts.Family = DatelineFamily.KoreanBrackets;
        int equals = IndexOfEquals(inner);
        if (equals < 0 || inner.Length > MaxKoreanLength)
            return false;

        ReadOnlySpan<char> left = inner[..equals].Trim();
        ReadOnlySpan<char> right = inner[(equals + 1)..].Trim();
        if (!IsKoreanName(left) || !IsKoreanName(right) || IsKoreanLabel(left))
            return false;

        if (IsOneOf(right, KoreanAgencies))
        {
            parts.Place = left;
            parts.Agency = right;
            TakeKoreanByline(window, ref parts);
            return true;
        }

        parts.Agency = left;
        parts.Reporter = WithoutColumn(WithoutTitle(right));
        return true;
    }

    /// <summary>Takes what may stand behind the brackets: <c>홍길동 기자 =</c>.</summary>
    private static void TakeKoreanByline(ReadOnlySpan<char> window, ref DatelineParts parts)
    {
        ReadOnlySpan<char> rest = window[parts.End..Math.Min(window.Length, parts.End + MaxKoreanByline)];
        int equals = rest.IndexOf('=');
        ReadOnlySpan<char> byline = equals < 0 ? default : rest[..equals].Trim();
        if (!EndsInOneOf(byline, KoreanTitles) || !EastAsianScript.IsLettersOr(byline, " ·,"))
            return;

        parts.Reporter = WithoutTitle(byline);
        parts.Separator = rest.Slice(equals, 1);
        parts.End += equals + 1;
    }

    private static bool IsKoreanName(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '·' or '/' or ','))
                return false;
        }

        return text.Length > 1;
    }

    private static bool IsKoreanLabel(ReadOnlySpan<char> text)
    {
        foreach (string label in KoreanLabels)
        {
            if (text.StartsWith(label) || text.EndsWith(label))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> name)
    {
        foreach (string title in KoreanTitles)
        {
            if (name.EndsWith(title) && name.Length > title.Length)
                return name[..^title.Length].TrimEnd();
        }

        return name;
    }

    /// <summary>Who writes a column, without its title: "A's view of things" in Korean is <c>A의 …</c></summary>
    private static ReadOnlySpan<char> WithoutColumn(ReadOnlySpan<char> name)
    {
        int genitive = name.IndexOf("의 ");
        return genitive > 1 ? name[..genitive] : name;
    }
}
