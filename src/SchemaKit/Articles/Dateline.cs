using SchemaKit.Readers;

namespace SchemaKit.Articles;

/// <summary>The words before a report that say where, when and by whom it was filed: <c>LA CROSSE, Wis. (AP) —</c>.</summary>
public sealed record Dateline
{
    /// <summary>The dateline as it stands, with its separator and the white space behind it: what precedes the report.</summary>
    public required string Raw { get; init; }

    /// <summary>What form it has.</summary>
    public DatelineFamily Family { get; init; }

    /// <summary>The place as it is written, with its region; several joined by <c>/</c>. <see langword="null"/> where none is named.</summary>
    /// <remarks>Where places and reporters take turns in brackets, the places are joined by the sign between the pairs: <c>、</c>.</remarks>
    public string? Place { get; init; }

    /// <summary>
    /// The places one by one, in the case that they have in running text: <c>Beirut</c> and <c>The Hague</c> of
    /// <c>BEIRUT/THE HAGUE</c>. Empty where none is named.
    /// </summary>
    /// <remarks>The list is made at each call: it follows from <see cref="Place"/>, as do the numbers from <see cref="Date"/>.</remarks>
    public IReadOnlyList<DatelinePlace> Places => Place is null ? [] : DatelinePlace.AllOf(Place);

    /// <summary>
    /// <see cref="Place"/> in the case that it has in running text: <c>La Crosse, Wis.</c> of <c>LA CROSSE, Wis.</c>
    /// </summary>
    public string? PlaceNormalized => Place is null ? null : PlaceCase.Normalize(Place);

    /// <summary>The agency, or the outlet.</summary>
    public string? Agency { get; init; }

    /// <summary>The date as it is written; without a year as a rule.</summary>
    public string? Date { get; init; }

    /// <summary>The year of <see cref="Date"/>; <see langword="null"/> where it has none.</summary>
    public int? Year => DatelineDate.Parse(Date).Year;

    /// <summary>The month of <see cref="Date"/>, from 1 to 12; <see langword="null"/> where it has none.</summary>
    public int? Month => DatelineDate.Parse(Date).Month;

    /// <summary>The day of the month of <see cref="Date"/>, from 1 to 31; <see langword="null"/> where it has none.</summary>
    public int? Day => DatelineDate.Parse(Date).Day;

    /// <summary>The reporter, or the reporters, as written.</summary>
    public string? Reporter { get; init; }

    /// <summary>
    /// The sign between the dateline and the report, such as <c>—</c>; <see langword="null"/> where brackets or a word end it.
    /// </summary>
    public string? Separator { get; init; }
}
