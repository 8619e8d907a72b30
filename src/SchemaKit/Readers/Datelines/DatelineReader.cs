using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;

namespace SchemaKit.Readers;

/// <summary>Finds the dateline at the beginning of a report, in the forms of <see cref="DatelineFamilies"/>.</summary>
/// <remarks>
/// No more is looked at than the characters that the longest dateline can have, whatever follows, and nothing is
/// allocated where there is none. What no family covers is read by a template of <see cref="DatelineAttribute"/>, whose
/// holes are tested by the <c>Is…</c> methods here.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class DatelineReader
{
    // The longest dateline seen on a page has 60 characters; beyond this a dash belongs to the prose.
    private const int MaxLength = 120;

    private const DatelineFamilies MixedCase = DatelineFamilies.MixedCasePlace
        | DatelineFamilies.MixedCasePlaceAgency
        | DatelineFamilies.MixedCasePlaceColon
        | DatelineFamilies.PlaceFullStop;

    /// <summary>Finds the dateline of a text, in one of the families of <see cref="DatelineFamilies.Default"/>.</summary>
    /// <param name="text">The text of a paragraph.</param>
    /// <param name="dateline">The dateline.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out Dateline? dateline) =>
        TryRead(text, DatelineFamilies.Default, out dateline);

    /// <summary>Finds the dateline of a text, in one of some families.</summary>
    /// <param name="text">The text of a paragraph.</param>
    /// <param name="families">The families.</param>
    /// <param name="dateline">The dateline.</param>
    public static bool TryRead(string text, DatelineFamilies families, [NotNullWhen(true)] out Dateline? dateline)
    {
        ReadOnlySpan<char> window = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        DatelineParts parts = default;
        bool isDateline = TryReadBrackets(window, ref parts) && IsOneOf(parts.Family, families);
        if (!isDateline)
        {
            parts = default;
            isDateline = TryReadDispatch(window, ref parts) && IsOneOf(parts.Family, families);
        }

        if (!isDateline)
        {
            parts = default;
            isDateline = TryReadSeparated(window, families, ref parts);
        }

        dateline = isDateline ? parts.ToDateline(text) : null;
        return isDateline;
    }

    private static bool IsOneOf(DatelineFamily family, DatelineFamilies families) =>
        (families & (DatelineFamilies)(1 << (int)family)) != 0;
}
