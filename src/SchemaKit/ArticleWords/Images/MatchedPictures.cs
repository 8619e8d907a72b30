using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords.Images;

/// <summary>Finds the elements of pictures in what a selector matched.</summary>
internal static class MatchedPictures
{
    /// <summary>Adds the pictures that some nodes are, are part of, or hold.</summary>
    /// <param name="pictures">What they are added to.</param>
    /// <param name="matched">The nodes, in document order.</param>
    /// <param name="excluded">The nodes whose pictures are left out, in document order.</param>
    public static void AddTo(PictureList pictures, in NodeList matched, in NodeList excluded)
    {
        int behind = 0;
        ReadOnlySpan<int> leftOut = excluded.Rows;
        int leftOutEnd = 0;
        foreach (Node node in matched)
        {
            Page page = node.Page;
            NodeRows rows = new(page);
            Node whole = node.Tag == TagId.Source && node.ParentElement is { Tag: TagId.Picture } picture ? picture : node;
            int end = rows.EndOf(whole.Index);
            int row = Math.Max(whole.Index, behind);
            for (; row < end; row = rows.FindElement(row + 1, end))
            {
                while (!leftOut.IsEmpty && leftOut[0] <= row)
                {
                    leftOutEnd = Math.Max(leftOutEnd, rows.EndOf(leftOut[0]));
                    leftOut = leftOut[1..];
                }

                if (row >= leftOutEnd && PictureElements.IsPicture(page, row))
                    pictures.Add(page[row], new ImageAttributes(page[row]));
            }

            behind = Math.Max(behind, end);
        }
    }
}
