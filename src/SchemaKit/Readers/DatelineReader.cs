using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;

namespace SchemaKit.Readers;

/// <summary>
/// Finds the dateline at the beginning of a report, in the families that agencies write in capital letters:
/// <c>PLACE —</c>, <c>PLACE, Region —</c>, <c>PLACE (AGENCY) —</c>, <c>PLACE, Month D (AGENCY) —</c>, <c>(AGENCY) —</c>.
/// </summary>
/// <remarks>
/// Other families can be mistaken for prose and are read only by a template of <see cref="DatelineAttribute"/>; its holes
/// are tested by the <c>Is…</c> methods here.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class DatelineReader
{
    // The longest dateline seen on a page has 60 characters; beyond this a dash belongs to the prose.
    private const int MaxLength = 100;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—―");

    /// <summary>Finds the dateline of a text.</summary>
    /// <param name="text">The text of a paragraph.</param>
    /// <param name="dateline">The dateline.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out Dateline? dateline)
    {
        dateline = null;
        if (!TryFindSeparator(text, out Range separator))
            return false;

        ReadOnlySpan<char> head = text.AsSpan(0, separator.Start.Value).TrimEnd();
        string? agency = TakeAgency(ref head);
        string? date = TakeDate(ref head);
        string? place = head.IsEmpty ? null : head.ToString();
        bool isDateline = place is null ? agency is not null && date is null : IsPlace(place);
        if (!isDateline)
            return false;

        int end = separator.End.Value;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;

        dateline = new Dateline
        {
            Raw = text[..end],
            Place = place,
            Agency = agency,
            Date = date,
            Separator = text[separator],
        };
        return true;
    }

    /// <summary>The first dash, or run of dashes, that has white space behind it and stands where a dateline may end.</summary>
    private static bool TryFindSeparator(ReadOnlySpan<char> text, out Range separator)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, MaxLength)];
        int from = 0;
        while (head[from..].IndexOfAny(Dashes) is >= 0 and int offset)
        {
            int start = from + offset;
            int end = start + 1;
            while (end < head.Length && Dashes.Contains(head[end]))
                end++;

            // Inside a word ("WILKES-BARRE") it is no separator.
            bool isFree = end < text.Length && char.IsWhiteSpace(text[end])
                && start > 0 && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] == ')');
            if (isFree)
            {
                separator = start..end;
                return true;
            }

            from = end;
        }

        separator = default;
        return false;
    }

    /// <summary>Takes "(AGENCY)" off the end.</summary>
    private static string? TakeAgency(ref ReadOnlySpan<char> head)
    {
        if (!head.EndsWith(")") || head.LastIndexOf('(') is not (>= 0 and int open) || !IsAgency(head[(open + 1)..^1]))
            return null;

        string agency = head[(open + 1)..^1].ToString();
        head = head[..open].TrimEnd();
        return agency;
    }

    /// <summary>Takes ", Month D" off the end.</summary>
    private static string? TakeDate(ref ReadOnlySpan<char> head)
    {
        if (head.LastIndexOf(',') is not (>= 0 and int comma) || !IsDate(head[(comma + 1)..].Trim()))
            return null;

        string date = head[(comma + 1)..].Trim().ToString();
        head = head[..comma].TrimEnd();
        return date;
    }
}
