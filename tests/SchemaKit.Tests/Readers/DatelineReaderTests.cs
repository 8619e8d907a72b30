using SchemaKit.Articles;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers;

public sealed class DatelineReaderTests
{
    [Theory]
    [InlineData("THE HAGUE — Ministers met.", "THE HAGUE — ", "THE HAGUE", null, null, "—")]
    [InlineData("CLEVELAND, Ohio – The game ended.", "CLEVELAND, Ohio – ", "CLEVELAND, Ohio", null, null, "–")]
    [InlineData("LA CROSSE, Wis. (AP) — The river rose.", "LA CROSSE, Wis. (AP) — ", "LA CROSSE, Wis.", "AP", null, "—")]
    [InlineData("WASHINGTON (Reuters) - The bill passed.", "WASHINGTON (Reuters) - ", "WASHINGTON", "Reuters", null, "-")]
    [InlineData("WILKES-BARRE, Pa. (AP) -- It rained.", "WILKES-BARRE, Pa. (AP) -- ", "WILKES-BARRE, Pa.", "AP", null, "--")]
    [InlineData("BEIRUT/THE HAGUE, March 7 (Reuters) - Talks began.", "BEIRUT/THE HAGUE, March 7 (Reuters) - ", "BEIRUT/THE HAGUE", "Reuters", "March 7", "-")]
    [InlineData("SEOUL, Aug. 20 (Yonhap) -- Exports grew.", "SEOUL, Aug. 20 (Yonhap) -- ", "SEOUL", "Yonhap", "Aug. 20", "--")]
    [InlineData("PUTRAJAYA, Nov 22 — The court ruled.", "PUTRAJAYA, Nov 22 — ", "PUTRAJAYA", null, "Nov 22", "—")]
    [InlineData("(CNN) --  A storm is coming.", "(CNN) --  ", null, "CNN", null, "--")]
    public void Reads_the_families_of_the_agencies(
        string text, string raw, string? place, string? agency, string? date, string separator)
    {
        Assert.True(DatelineReader.TryRead(text, out Dateline? dateline));
        Assert.Equal(
            new Dateline { Raw = raw, Place = place, Agency = agency, Date = date, Separator = separator },
            dateline);
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("DEAR ABBY: My neighbour sings.")]
    [InlineData("CLAIM: The bridge was sold.")]
    [InlineData("WARNING GRAPHIC DETAIL: The report is long.")]
    [InlineData("EXCLUSIVE: He will resign.")]
    [InlineData("EXCLUSIVE — He will resign.")]
    [InlineData("Pros: light and cheap.")]
    [InlineData("The minister said — and nobody disagreed — that it was late.")]
    [InlineData("Berlin. The court ruled.")]
    [InlineData("Kiel (dpo) - A man has found a coin.")]
    [InlineData("X — a letter is no place.")]
    [InlineData("(continued) — second part")]
    [InlineData("THE HAGUE —")]
    [InlineData("THE HAGUE—no space behind the dash")]
    public void Takes_no_trap_for_a_dateline(string text) => Assert.False(DatelineReader.TryRead(text, out _));

    [Fact]
    public void Looks_no_further_than_a_dateline_can_reach() =>
        Assert.False(DatelineReader.TryRead(new string('A', 200) + " — so it went on.", out _));

    [Theory]
    [InlineData("March 7", true)]
    [InlineData("Sept. 3", true)]
    [InlineData("Nov 31", true)]
    [InlineData("Nov 32", false)]
    [InlineData("Ma 7", false)]
    [InlineData("March", false)]
    public void Knows_a_month_and_a_day(string text, bool expected) => Assert.Equal(expected, DatelineReader.IsDate(text));
}
