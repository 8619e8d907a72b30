using System.Buffers;
using SchemaKit.Articles;

namespace SchemaKit.Readers;

public static partial class DatelineReader
{
    /// <summary>Reads the families that a separator ends: place, date and agency, in this order.</summary>
    private static bool TryReadSeparated(
        ReadOnlySpan<char> window, DatelineFamilies families, ref DatelineParts parts)
    {
        // A full stop comes last: before a dash or a colon, it ends an abbreviation.
        return TryReadBefore(DashesAndColons, window, families, ref parts)
            || TryReadBefore(FullStops, window, families, ref parts);
    }

    private static bool TryReadBefore(
        SearchValues<char> signs,
        ReadOnlySpan<char> window,
        DatelineFamilies families,
        ref DatelineParts parts)
    {
        int from = 0;
        while (TryFindSeparator(window, signs, from, out Range separator))
        {
            parts = default;
            parts.Separator = window[separator];
            parts.End = separator.End.Value;
            if (TryReadHead(window[..separator.Start], families, ref parts)
                && IsOneOf(parts.Family, families)
                && (!parts.Agency.IsEmpty || BeginsReport(window[parts.End..])))
            {
                return true;
            }

            from = separator.End.Value;
        }

        return false;
    }

    /// <summary>Reads what stands before a separator.</summary>
    private static bool TryReadHead(ReadOnlySpan<char> head, DatelineFamilies families, ref DatelineParts parts)
    {
        head = head.TrimEnd();
        parts.Agency = TakeAgency(ref head);
        parts.Date = TakeDate(ref head, hasAgency: !parts.Agency.IsEmpty);
        parts.Place = head;
        if (head.IsEmpty)
        {
            parts.Family = DatelineFamily.Agency;
            return parts.Date.IsEmpty && DatelineLabels.IsAgencyAlone(parts.Agency);
        }

        if (IsPlace(head))
            return FamilyInCapitals(parts) is { } family && Assign(family, ref parts);
        if ((families & MixedCase) == 0 || !IsMixedCasePlace(head))
            return false;

        return Assign(FamilyInMixedCase(parts), ref parts);
    }

    private static bool Assign(DatelineFamily family, ref DatelineParts parts)
    {
        parts.Family = family;
        return true;
    }

    private static DatelineFamily? FamilyInCapitals(in DatelineParts parts) =>
        (parts.Agency.IsEmpty, parts.Date.IsEmpty) switch
    {
        (false, false) => DatelineFamily.PlaceDateAgency,
        (true, false) => DatelineFamily.PlaceDate,

        // "APPLE (AAPL): " gives a share, "NEW DELHI (PTI): " an agency.
        (false, true) when IsDash(parts.Separator[^1]) || DatelineLabels.IsKnownAgency(parts.Agency)
            => DatelineFamily.PlaceAgency,
        (true, true) when !PlaceName.IsInitials(parts.Place) => FamilyOfSeparator(
            parts, DatelineFamily.Place, DatelineFamily.PlaceColon),
        _ => null,
    };

    private static DatelineFamily FamilyInMixedCase(in DatelineParts parts) => parts.Agency.IsEmpty
        ? FamilyOfSeparator(parts, DatelineFamily.MixedCasePlace, DatelineFamily.MixedCasePlaceColon)
        : DatelineFamily.MixedCasePlaceAgency;

    private static DatelineFamily FamilyOfSeparator(
        in DatelineParts parts, DatelineFamily withDash, DatelineFamily withColon) => parts.Separator[^1] switch
    {
        ':' or ';' => withColon,
        '.' => DatelineFamily.PlaceFullStop,
        _ => withDash,
    };

    /// <summary>Takes <c>(AGENCY)</c> off the end, or the <c>/AGENCY/</c> of press releases.</summary>
    private static ReadOnlySpan<char> TakeAgency(scoped ref ReadOnlySpan<char> head)
    {
        int open = head switch
        {
            [.., ')'] => head.LastIndexOf('('),
            [.., '/'] => head[..^1].LastIndexOf('/'),
            _ => -1,
        };
        bool isFree = open == 0 || (open > 0 && (head[open] == '(' || char.IsWhiteSpace(head[open - 1])));
        if (!isFree || !IsBracketedAgency(head[(open + 1)..^1].Trim()))
            return default;

        // Press releases have the dash on both sides: "KIEL--(BUSINESS WIRE)--".
        ReadOnlySpan<char> agency = head[(open + 1)..^1].Trim();
        head = head[..open].TrimEnd().TrimEnd(Dashes).TrimEnd();
        return agency;
    }

    /// <summary>Takes <c>, Month D</c> off the end, or <c>, Month D, Year</c>.</summary>
    private static ReadOnlySpan<char> TakeDate(scoped ref ReadOnlySpan<char> head, bool hasAgency)
    {
        int comma = head.LastIndexOf(',');
        if (comma >= 0 && DatelineDate.IsYear(head[(comma + 1)..].Trim()))
            comma = head[..comma].LastIndexOf(',');

        // Where the agency makes it sure, the comma may be forgotten.
        int start = comma >= 0 ? comma + 1 : hasAgency ? StartOfLastTwoWords(head) : -1;
        if (start < 0 || !DatelineDate.TryParse(head[start..], out _))
            return default;

        ReadOnlySpan<char> date = head[start..].Trim();
        head = head[..start].TrimEnd(", ");
        return date;
    }

    private static int StartOfLastTwoWords(ReadOnlySpan<char> text)
    {
        int last = text.LastIndexOf(' ');
        return last < 0 ? -1 : text[..last].LastIndexOf(' ');
    }

    /// <summary>
    /// Whether what follows may be the beginning of a report. With a small letter, a sentence goes on; only names such as
    /// <c>eBay</c> begin so.
    /// </summary>
    private static bool BeginsReport(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.IsEmpty || !char.IsLower(text[0]) || (text.Length > 1 && char.IsUpper(text[1]));
    }
}
