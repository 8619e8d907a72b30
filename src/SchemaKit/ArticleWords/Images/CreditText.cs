namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// The credit in the words of a caption: <c>A lake at dawn. Photo: Ann Lee</c>, <c>A lake at dawn (AP Photo/Ann Lee)</c>, <c>A lake at
/// dawn. (Ann Lee)</c>, <c>夜明けの湖（林撮影）</c>, <c>夜明けの湖＝ＥＸ</c>.
/// </summary>
internal static class CreditText
{
    // A credit names somebody; what is longer tells something.
    private const int MaxLength = 120;
    private const int MaxInParens = 60;
    private const int MaxBehindSign = 12;

    private const string Opening = "(（[";
    private const string Closing = ")）]";
    private const string CaptionEnds = " |–—-/·•";
    private const string SentenceEnds = ".!?…。»”\"“’";

    /// <summary>Parts a caption and the credit at its end, where one is.</summary>
    /// <param name="caption">The caption.</param>
    /// <returns>Both as they are written; <see langword="null"/> for what there is not.</returns>
    public static (string? Caption, string? Credit) Split(string caption)
    {
        int start = FindCredit(caption);
        if (start < 0)
            return (caption, null);

        string rest = caption[..start].TrimEnd(' ', '(', '[', '（', '|', '–', '—', '-', '/', '·', '•', '＝');
        return (rest.Length > 0 ? rest : null, caption[start..]);
    }

    /// <summary>A credit without the word that says that it is one, and without parentheses around it.</summary>
    public static string WithoutLabel(string credit)
    {
        ReadOnlySpan<char> text = WithoutParens(credit.AsSpan().TrimStart(" |/·•–—-＝").TrimEnd(" |/·•–—＝"));
        while (CreditLabels.LengthAtStart(text) is > 0 and int length && text[length..].TrimStart(" :：=©") is { IsEmpty: false } name)
            text = name;
        if (text.EndsWith("撮影") && text.Length > 2)
            text = text[..^2];
        return text.IsEmpty ? credit : WithoutParens(text).ToString();
    }

    /// <summary>A caption without what parts it from the credit behind it.</summary>
    public static string? WithoutSeparator(string caption)
    {
        int length = caption.AsSpan().TrimEnd(CaptionEnds).Length;
        return length == caption.Length ? caption : length > 0 ? caption[..length] : null;
    }

    /// <summary>A caption without what parts it from the credit, or says that it is one.</summary>
    public static string? WithoutEdges(string caption)
    {
        ReadOnlySpan<char> text = caption.AsSpan().TrimEnd(CaptionEnds);
        foreach (string label in (ReadOnlySpan<string>)["Legende:", "Caption:", "Bildunterschrift:"])
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                text = text[label.Length..].TrimStart();
        }

        return text.IsEmpty ? null : text.ToString();
    }

    private static ReadOnlySpan<char> WithoutParens(ReadOnlySpan<char> text)
    {
        bool isAround = text.Length > 2 && Opening.Contains(text[0]) && Closing.Contains(text[^1]);
        if (isAround)
            return text[1..^1].Trim();

        // The caption had the one that opens.
        bool isBehind = text.Length > 1 && Closing.Contains(text[^1]) && text.IndexOfAny(Opening) < 0;
        return isBehind ? text[..^1].TrimEnd() : text;
    }

    /// <summary>Where the credit begins; -1 where there is none.</summary>
    private static int FindCredit(string caption)
    {
        // Most captions have none of what credits begin with.
        int from = Math.Max(0, caption.Length - MaxLength);
        if (!CreditLabels.MayBeIn(caption.AsSpan(from)))
            from = caption.Length;
        for (int place = from; place < caption.Length; place++)
        {
            bool isStart = place == 0 || !char.IsLetterOrDigit(caption[place - 1]) || caption[place - 1] > '\u2E80';
            ReadOnlySpan<char> rest = caption.AsSpan(place);
            if (isStart && (CreditLabels.LengthAtStart(rest) > 0 || CreditLabels.IsPhotoOfAgency(rest)))
                return place;
        }

        int end = FindParens(caption);
        return end >= 0 ? end : FindSign(caption);
    }

    /// <summary>
    /// Where the parentheses begin that a caption ends with, if they name somebody: behind a sentence, or with a word that says so.
    /// </summary>
    private static int FindParens(string caption)
    {
        if (!Closing.Contains(caption[^1]))
            return -1;

        int start = caption.AsSpan().LastIndexOfAny(Opening);
        if (start < 0 || caption.Length - start > MaxInParens)
            return -1;

        ReadOnlySpan<char> before = caption.AsSpan(0, start).TrimEnd();
        ReadOnlySpan<char> inside = caption.AsSpan(start + 1, caption.Length - start - 2);
        bool isName = inside.EndsWith("撮影") || ((before.IsEmpty || SentenceEnds.Contains(before[^1])) && StartsLikeName(inside));
        return isName ? start : -1;
    }

    /// <summary>Where the name begins that stands behind the sign which Japanese captions have before it.</summary>
    private static int FindSign(string caption)
    {
        int sign = caption.LastIndexOf('＝');
        ReadOnlySpan<char> name = caption.AsSpan(sign + 1);
        bool isName = sign > 0
            && name.Length is > 0 and <= MaxBehindSign
            && !name.ContainsAnyInRange('0', '9')
            && !name.ContainsAnyInRange('０', '９')
            && name[^1] is not ('で' or 'に' or '。');
        return isName ? sign + 1 : -1;
    }

    private static bool StartsLikeName(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsUpper(text[0]);
}
