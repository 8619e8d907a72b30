using System.Runtime.InteropServices;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// Finds the caption and the credit of a picture without selectors: by what the elements that stand with it are called. It is shown them
/// level by level, from the picture outwards.
/// </summary>
internal sealed class CaptionRules
{
    // What is further out, or larger, is the page's, not the picture's.
    private const int MaxLevels = 8;
    private const int MaxNodes = 200;

    private static readonly TagSet Edges = new(TagId.Body, TagId.Html, TagId.Main, TagId.Article, TagId.Table);

    private readonly List<int> _credits = [];
    private bool _wantsCaption;
    private bool _wantsCredit;
    private int _level;

    /// <summary>The element that holds the caption, once it is found.</summary>
    public Node Caption { get; private set; }

    /// <summary>The rows of the elements that hold the credit, ascending, once they are found.</summary>
    public ReadOnlySpan<int> Credits => CollectionsMarshal.AsSpan(_credits);

    /// <summary>Whether there is nothing left to find.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Begins at a picture.</summary>
    /// <param name="captions">Whether the caption is to be found.</param>
    /// <param name="credits">Whether the credit is to be found.</param>
    public void Begin(bool captions, bool credits)
    {
        (_wantsCaption, _wantsCredit, _level) = (captions, credits, 0);
        Caption = default;
        _credits.Clear();
        IsDone = !captions && !credits;
    }

    /// <summary>Looks at what stands in an element around those that were looked at.</summary>
    /// <param name="around">The element.</param>
    /// <param name="inner">The row of what was looked at already, with all that is inside of it.</param>
    /// <param name="captions">The rows of captions that are known otherwise, ascending.</param>
    /// <param name="paragraphs">The text of the article: what holds parts of it is more than the picture.</param>
    public void Look(Node around, int inner, ReadOnlySpan<int> captions, in ParagraphPlaces paragraphs)
    {
        NodeRows rows = new(around.Page);
        int end = rows.EndOf(around.Index);
        if (++_level > MaxLevels
            || end - around.Index > MaxNodes
            || Edges.Contains(around.Tag)
            || paragraphs.IsIn(around.Index, end))
        {
            IsDone = true;
            return;
        }

        // Credits stand together; another one further out is that of something else.
        bool wantsCredit = _wantsCredit && _credits.Count == 0;
        Look(around.Page, around.Index + 1, inner, captions, wantsCredit);
        Look(around.Page, rows.EndOf(inner), end, captions, wantsCredit);
        bool hasCaption = !_wantsCaption || Caption.Exists;
        IsDone |= hasCaption && (!_wantsCredit || _credits.Count > 0 || around.Tag == TagId.Figure);
    }

    private void Look(Page page, int start, int end, ReadOnlySpan<int> captions, bool wantsCredit)
    {
        NodeRows rows = new(page);
        int captionEnd = 0;
        int creditEnd = 0;
        for (int row = rows.FindElement(start, end); row < end; row = rows.FindElement(row + 1, end))
        {
            // With a headline begins what is about more than the picture; buttons show and hide captions.
            Node element = page[row];
            if (element.Tag == TagId.H1)
                IsDone = true;
            if (IsDone || element.Tag == TagId.Button)
                continue;

            CaptionRole role = CaptionWords.Find(element, inCaption: row < captionEnd);
            if (role == CaptionRole.Credit && wantsCredit && row >= creditEnd && CaptionTexts.HasText(element))
            {
                creditEnd = rows.EndOf(row);
                _credits.Add(row);
            }
            else if (role == CaptionRole.Caption || captions.BinarySearch(row) >= 0)
            {
                // What has both is no credit, whatever it is called.
                if (row < creditEnd)
                    _credits.RemoveAt(_credits.Count - 1);
                (captionEnd, creditEnd) = (Math.Max(captionEnd, rows.EndOf(row)), 0);
                if (_wantsCaption && !Caption.Exists && CaptionTexts.HasText(element))
                    Caption = element;
            }
        }
    }
}
