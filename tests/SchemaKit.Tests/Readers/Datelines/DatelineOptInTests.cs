using SchemaKit.Articles;
using SchemaKit.Readers;
using static SchemaKit.Articles.DatelineFamily;

namespace SchemaKit.Tests.Readers;

/// <summary>The families that are read only where a schema asks for them.</summary>
public sealed class DatelineOptInTests
{
    public static TheoryData<string, DatelineFamily, string, string?, string?, string> Forms => new()
    {
        // text, family, place, agency, date, separator; "|" ends the dateline
        { "Kiel (dpo) - |Ein Mann hat eine Münze gefunden.", MixedCasePlaceAgency, "Kiel", "dpo", null, "-" },
        { "Hamburg (dpa/lno) – |Es regnete.", MixedCasePlaceAgency, "Hamburg", "dpa/lno", null, "–" },
        { "Bonn (rope-pressedienst) - |Es regnete.", MixedCasePlaceAgency, "Bonn", "rope-pressedienst", null, "-" },
        { "Berlin (AFP). |Es regnete.", MixedCasePlaceAgency, "Berlin", "AFP", null, "." },
        { "Madrid, 7 mar (EFE).- |Llovió.", MixedCasePlaceAgency, "Madrid", "EFE", "7 mar", ".-" },
        { "Frankfurt am Main, 3. Mai (dpa) -- |Es regnete.", MixedCasePlaceAgency, "Frankfurt am Main", "dpa", "3. Mai", "--" },

        { "München/London – |Es regnete.", MixedCasePlace, "München/London", null, null, "–" },
        { "Gundremmingen - |Die Türme stehen noch.", MixedCasePlace, "Gundremmingen", null, null, "-" },
        { "Dekalb, Ill. — |The team won.", MixedCasePlace, "Dekalb, Ill.", null, null, "—" },
        { "St. Gallen – |Es regnete.", MixedCasePlace, "St. Gallen", null, null, "–" },
        { "The Hague — |Ministers met.", MixedCasePlace, "The Hague", null, null, "—" },
        { "Rio de Janeiro — |Choveu.", MixedCasePlace, "Rio de Janeiro", null, null, "—" },
        { "Zell am See – |Es schneite.", MixedCasePlace, "Zell am See", null, null, "–" },
        { "McAllen, Texas — |It rained.", MixedCasePlace, "McAllen, Texas", null, null, "—" },
        { "Kuala Lumpur, Nov 22 — |It rained.", MixedCasePlace, "Kuala Lumpur", null, "Nov 22", "—" },
        { "Madrid.- |Llovió.", MixedCasePlace, "Madrid", null, null, ".-" },

        { "NEW DELHI: |It rained.", PlaceColon, "NEW DELHI", null, null, ":" },
        { "BHOPAL; |It rained.", PlaceColon, "BHOPAL", null, null, ";" },
        { "ISLAMABAD/LAHORE: |It rained.", PlaceColon, "ISLAMABAD/LAHORE", null, null, ":" },

        { "Asunción: |Llovió.", MixedCasePlaceColon, "Asunción", null, null, ":" },
        { "Washington/ New Delhi: |It rained.", MixedCasePlaceColon, "Washington/ New Delhi", null, null, ":" },

        { "Berlin. |Es regnete.", PlaceFullStop, "Berlin", null, null, "." },
        { "BERLIN. |Es regnete.", PlaceFullStop, "BERLIN", null, null, "." },
        { "Berlin/Kiel. |Es regnete.", PlaceFullStop, "Berlin/Kiel", null, null, "." },
        { "St. Gallen. |Es regnete.", PlaceFullStop, "St. Gallen", null, null, "." },
        { "Bad Tölz. |„Es reicht“, sagt der Wirt – seit Jahren.", PlaceFullStop, "Bad Tölz", null, null, "." },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Are_read_where_they_are_asked_for(
        string text, DatelineFamily family, string place, string? agency, string? date, string separator)
    {
        string whole = text.Replace("|", "", StringComparison.Ordinal);
        DatelineFamilies families = DatelineFamilies.Default | (DatelineFamilies)(1 << (int)family);
        Assert.True(DatelineReader.TryRead(whole, families, out Dateline? dateline));
        Assert.Equal(DatelineReaderTests.Expected(text, family, place, agency, date) with { Separator = separator }, dateline);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Are_not_read_where_they_are_not_asked_for(
        string text, DatelineFamily family, string place, string? agency, string? date, string separator)
    {
        string whole = text.Replace("|", "", StringComparison.Ordinal);
        Assert.False(DatelineReader.TryRead(whole, out _), $"{place} {agency} {date} {separator}");
        Assert.False(DatelineReader.TryRead(whole, DatelineFamilies.All & ~(DatelineFamilies)(1 << (int)family), out _));
    }

    [Fact]
    public void Have_a_flag_each()
    {
        DatelineFamily[] families = [.. Enum.GetValues<DatelineFamily>().Where(family => family != Template)];
        Assert.Equal(
            families.Select(family => family.ToString()),
            families.Select(family => ((DatelineFamilies)(1 << (int)family)).ToString()));
        Assert.Equal(
            DatelineFamilies.All,
            families.Aggregate(DatelineFamilies.None, (all, family) => all | (DatelineFamilies)(1 << (int)family)));
    }
}
