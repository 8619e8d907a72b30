using SchemaKit.Articles;

namespace SchemaKit.Tests.Readers;

/// <summary>What a dateline tells besides the parts as they stand.</summary>
public sealed class DatelineTests
{
    [Theory]
    [InlineData("THE HAGUE", "The Hague")]
    [InlineData("LA CROSSE, Wis.", "La Crosse, Wis.")]
    [InlineData("BEIRUT/THE HAGUE", "Beirut/The Hague")]
    [InlineData("McLEAN, Va.", "McLean, Va.")]
    [InlineData("MCALLEN, Texas", "McAllen, Texas")]
    [InlineData("MACON, Ga.", "Macon, Ga.")]
    [InlineData("DeKALB, Ill.", "DeKalb, Ill.")]
    [InlineData("ST. LOUIS, MO", "St. Louis, MO")]
    [InlineData("RIO DE JANEIRO", "Rio de Janeiro")]
    [InlineData("SANTA CRUZ DE LA SIERRA", "Santa Cruz de la Sierra")]
    [InlineData("PUERTO LA CRUZ", "Puerto La Cruz")]
    [InlineData("PORT-AU-PRINCE", "Port-au-Prince")]
    [InlineData("STOKE-ON-TRENT", "Stoke-on-Trent")]
    [InlineData("WILKES-BARRE, PA", "Wilkes-Barre, PA")]
    [InlineData("WASHINGTON, D.C.", "Washington, D.C.")]
    [InlineData("WASHINGTON DC", "Washington DC")]
    [InlineData("BAAR, SWITZERLAND", "Baar, Switzerland")]
    [InlineData("DUBAI, UAE", "Dubai, UAE")]
    [InlineData("ST. JOHN'S", "St. John's")]
    [InlineData("COEUR D’ALENE", "Coeur d’Alene")]
    [InlineData("D'IBERVILLE", "D'Iberville")]
    [InlineData("O'FALLON", "O'Fallon")]
    [InlineData("L'AQUILA", "L'Aquila")]
    [InlineData("XI'AN", "Xi'an")]
    [InlineData("DEIR al-BALAH", "Deir al-Balah")]
    [InlineData("DEIR AL-BALAH", "Deir al-Balah")]
    [InlineData("AL-MUKALLA", "Al-Mukalla")]
    [InlineData("ABOARD USS HERON", "Aboard USS Heron")]
    [InlineData("DÜSSELDORF/KÖLN", "Düsseldorf/Köln")]
    [InlineData("ΠΕΙΡΑΙΑΣ", "Πειραιας")]
    [InlineData("МОСКВА", "Москва")]
    [InlineData("Frankfurt am Main", "Frankfurt am Main")]
    [InlineData("ソウル、東京", "ソウル、東京")]
    public void The_place_gets_the_case_of_running_text(string place, string expected) =>
        Assert.Equal(expected, new Dateline { Raw = "", Place = place }.PlaceNormalized);

    [Fact]
    public void The_places_are_given_one_by_one_with_their_regions()
    {
        Assert.Equal(
            [new("Beirut", null), new("The Hague", null), new("La Crosse", "Wis.")],
            new Dateline { Raw = "", Place = "BEIRUT/THE HAGUE/ LA CROSSE , Wis." }.Places);
        Assert.Equal(
            [new("エルサレム", null), new("カイロ", null)],
            new Dateline { Raw = "", Place = "エルサレム、カイロ" }.Places);
        Assert.Equal("Bali, Indonesia", new Dateline { Raw = "", Place = "NUSA DUA, Bali, Indonesia" }.Places.Single().Region);
        Assert.Equal("Nusa Dua, Bali", new DatelinePlace("Nusa Dua", "Bali").ToString());
    }

    [Fact]
    public void Without_a_place_there_are_none()
    {
        Dateline dateline = new() { Raw = "(AP) — ", Agency = "AP" };
        Assert.Empty(dateline.Places);
        Assert.Null(dateline.PlaceNormalized);
    }

    [Theory]
    [InlineData("March 7", null, 3, 7)]
    [InlineData("Aug. 20", null, 8, 20)]
    [InlineData("Nov 22", null, 11, 22)]
    [InlineData("Sept. 3", null, 9, 3)]
    [InlineData("Jan. 5, 2024", 2024, 1, 5)]
    [InlineData("7 mar", null, 3, 7)]
    [InlineData("7. März 2024", 2024, 3, 7)]
    [InlineData("23 déc.", null, 12, 23)]
    [InlineData("1 set", null, 9, 1)]
    [InlineData("4月24日", null, 4, 24)]
    [InlineData("2024年4月24日", 2024, 4, 24)]
    [InlineData("２４日", null, null, 24)]
    [InlineData("Ides of March", null, null, null)]
    [InlineData(null, null, null, null)]
    public void The_date_is_given_in_numbers(string? date, int? year, int? month, int? day)
    {
        Dateline dateline = new() { Raw = "", Date = date };
        Assert.Equal((year, month, day), (dateline.Year, dateline.Month, dateline.Day));
    }
}
