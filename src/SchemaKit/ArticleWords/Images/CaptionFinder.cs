using SchemaKit.Html;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// Finds the caption and the credit of pictures: what a selector matched, or what the rules say. Either stands with the picture, and with
/// no other one, as near as there is any.
/// </summary>
internal sealed class CaptionFinder
{
    private readonly CaptionRules _rules = new();

    /// <summary>Finds the texts of a picture.</summary>
    /// <param name="scope">The picture.</param>
    /// <param name="page">The page.</param>
    /// <param name="choice">What is known of captions and credits.</param>
    /// <param name="paragraphs">The text of the article.</param>
    /// <returns>The texts; <see langword="null"/> for what there is not.</returns>
    public (string? Caption, string? Credit) Find(
        PictureScope scope, Page page, in CaptionChoice choice, in ParagraphPlaces paragraphs)
    {
        Node captions = default;
        Node credits = default;
        _rules.Begin(choice.FindsCaptions, choice.FindsCredits);
        while (true)
        {
            if (!captions.Exists && choice.Captions.Inside(page[scope.Row]).Count > 0)
                captions = page[scope.Row];
            if (!credits.Exists && choice.Credits.Inside(page[scope.Row]).Count > 0)
                credits = page[scope.Row];

            bool isFound = (captions.Exists || choice.Captions.Count == 0) && (credits.Exists || choice.Credits.Count == 0);
            int inner = scope.Row;
            if ((isFound && _rules.IsDone) || !scope.TryWiden())
                break;
            if (!_rules.IsDone)
                _rules.Look(page[scope.Row], inner, choice.Captions.Rows, paragraphs);
        }

        string? credit = choice.FindsCredits
            ? CaptionTexts.Read(page, _rules.Credits, choice.Excluded.Rows)
            : credits.Exists ? CaptionTexts.Read(page, choice.Credits.Inside(credits).Rows, choice.Excluded.Rows) : null;
        ReadOnlySpan<int> leftOut = choice.LeftOut(choice.FindsCredits ? _rules.Credits : choice.Credits.Rows);
        string? caption = choice.FindsCaptions
            ? _rules.Caption.Exists ? CaptionTexts.Read(_rules.Caption, leftOut) : null
            : captions.Exists ? CaptionTexts.Read(page, choice.Captions.Inside(captions).Rows, leftOut) : null;
        if (choice.FindsCredits && credit is null && caption is { } whole)
            (caption, credit) = CreditText.Split(whole);
        if (choice.FindsCaptions && caption is { } found)
            caption = CreditText.WithoutEdges(found);
        else if (credit is not null && caption is { } beside)
            caption = CreditText.WithoutSeparator(beside);
        return (caption, credit is null ? null : CreditText.WithoutLabel(credit));
    }
}
