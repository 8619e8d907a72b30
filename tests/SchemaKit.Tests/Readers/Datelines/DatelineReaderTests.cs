using SchemaKit.Articles;
using SchemaKit.Readers;
using static SchemaKit.Articles.DatelineFamily;

namespace SchemaKit.Tests.Readers;

/// <summary>The families that are read by default.</summary>
public sealed class DatelineReaderTests
{
    public static TheoryData<string, DatelineFamily, string?, string?, string?, string?> InCapitals => new()
    {
        // text, family, place, agency, date, separator; "|" ends the dateline
        { "THE HAGUE — |Ministers met.", Place, "THE HAGUE", null, null, "—" },
        { "CLEVELAND, Ohio – |The game ended.", Place, "CLEVELAND, Ohio", null, null, "–" },
        { "KOBE ― |The ferry is back.", Place, "KOBE", null, null, "―" },
        { "OSLO - |Snow fell.", Place, "OSLO", null, null, "-" },
        { "ATLANTA -- |Snow fell.", Place, "ATLANTA", null, null, "--" },
        { "WASHINGTON, D.C. — |The bill passed.", Place, "WASHINGTON, D.C.", null, null, "—" },
        { "DUBAI, United Arab Emirates — |A tower opened.", Place, "DUBAI, United Arab Emirates", null, null, "—" },
        { "PORT OF SPAIN, Trinidad and Tobago — |It rained.", Place, "PORT OF SPAIN, Trinidad and Tobago", null, null, "—" },
        { "GOMA, Democratic Republic of Congo — |It rained.", Place, "GOMA, Democratic Republic of Congo", null, null, "—" },
        { "ST. JOHN'S, Newfoundland — |It rained.", Place, "ST. JOHN'S, Newfoundland", null, null, "—" },
        { "COEUR D’ALENE, Idaho — |It rained.", Place, "COEUR D’ALENE, Idaho", null, null, "—" },
        { "SAN CRISTOBAL DE LAS CASAS, Mexico — |It rained.", Place, "SAN CRISTOBAL DE LAS CASAS, Mexico", null, null, "—" },
        { "LIVE OAK, Fla. — |It rained.", Place, "LIVE OAK, Fla.", null, null, "—" },
        { "NEWPORT NEWS, Va. — |It rained.", Place, "NEWPORT NEWS, Va.", null, null, "—" },
        { "UNITED NATIONS — |The council voted.", Place, "UNITED NATIONS", null, null, "—" },
        { "ABOARD AIR FORCE ONE — |The pilot yawned.", Place, "ABOARD AIR FORCE ONE", null, null, "—" },
        { "MÜNCHEN/LONDON – |Es regnete.", Place, "MÜNCHEN/LONDON", null, null, "–" },
        { "МОСКВА — |Шёл дождь.", Place, "МОСКВА", null, null, "—" },
        { "ULM – |Es regnete.", Place, "ULM", null, null, "–" },
        { "NEW YORK—|The market rose.", Place, "NEW YORK", null, null, "—" },
        { "TAMPA, Fla.- |The team won.", Place, "TAMPA, Fla.", null, null, "-" },
        { "TEGUCIGALPA, HONDURAS.- |Llovió.", Place, "TEGUCIGALPA, HONDURAS", null, null, ".-" },
        { "BREST — |“It is late,” he said.", Place, "BREST", null, null, "—" },
        { "SAN JOSE — |eBay grew.", Place, "SAN JOSE", null, null, "—" },

        { "LA CROSSE, Wis. (AP) — |The river rose.", PlaceAgency, "LA CROSSE, Wis.", "AP", null, "—" },
        { "WASHINGTON (Reuters) - |The bill passed.", PlaceAgency, "WASHINGTON", "Reuters", null, "-" },
        { "WILKES-BARRE, Pa. (AP) -- |It rained.", PlaceAgency, "WILKES-BARRE, Pa.", "AP", null, "--" },
        { "ST. LOUIS, MO (KTVI) – |It rained.", PlaceAgency, "ST. LOUIS, MO", "KTVI", null, "–" },
        { "McLEAN, Va. (AP) — |It rained.", PlaceAgency, "McLEAN, Va.", "AP", null, "—" },
        { "DeKALB, Ill. (AP) — |It rained.", PlaceAgency, "DeKALB, Ill.", "AP", null, "—" },
        { "DEIR al-BALAH, Gaza Strip (AP) — |It rained.", PlaceAgency, "DEIR al-BALAH, Gaza Strip", "AP", null, "—" },
        { "NUSA DUA, Bali, Indonesia (AP) — |It rained.", PlaceAgency, "NUSA DUA, Bali, Indonesia", "AP", null, "—" },
        { "BERLIN (dpa) - |Es regnete.", PlaceAgency, "BERLIN", "dpa", null, "-" },
        { "PARIS (AFP/EFE) – |Il pleuvait.", PlaceAgency, "PARIS", "AFP/EFE", null, "–" },
        { "LIMA (AP)—|It rained.", PlaceAgency, "LIMA", "AP", null, "—" },
        { "KIEL--(BUSINESS WIRE)--|Harbour Ropes sells ropes.", PlaceAgency, "KIEL", "BUSINESS WIRE", null, "--" },
        { "MADRID (EFE).- |Llovió.", PlaceAgency, "MADRID", "EFE", null, ".-" },
        { "NEW DELHI (PTI): |It rained.", PlaceAgency, "NEW DELHI", "PTI", null, ":" },
        { "NEW DELHI (PTI); |It rained.", PlaceAgency, "NEW DELHI", "PTI", null, ";" },
        { "BERLIN (dpa). |Es regnete.", PlaceAgency, "BERLIN", "dpa", null, "." },

        { "BEIRUT/THE HAGUE, March 7 (Reuters) - |Talks began.", PlaceDateAgency, "BEIRUT/THE HAGUE", "Reuters", "March 7", "-" },
        { "SEOUL, Aug. 20 (Yonhap) -- |Exports grew.", PlaceDateAgency, "SEOUL", "Yonhap", "Aug. 20", "--" },
        { "HONOLULU, Dec. 23 (UPI) — |It rained.", PlaceDateAgency, "HONOLULU", "UPI", "Dec. 23", "—" },
        { "FRESNO, Calif., Sept. 3 (AP) — |It rained.", PlaceDateAgency, "FRESNO, Calif.", "AP", "Sept. 3", "—" },
        { "BERLIN, 7. März (dpa) - |Es regnete.", PlaceDateAgency, "BERLIN", "dpa", "7. März", "-" },
        { "LONDON March 7 (Reuters) - |It rained.", PlaceDateAgency, "LONDON", "Reuters", "March 7", "-" },
        { "NEW YORK, Jan. 5, 2024 /PRNewswire/ -- |Ropes grew.", PlaceDateAgency, "NEW YORK", "PRNewswire", "Jan. 5, 2024", "--" },
        { "DHAKA, June 1 (UNB): |It rained.", PlaceDateAgency, "DHAKA", "UNB", "June 1", ":" },

        { "PUTRAJAYA, Nov 22 — |The court ruled.", PlaceDate, "PUTRAJAYA", null, "Nov 22", "—" },
        { "KUALA LUMPUR, 3 May: |The court ruled.", PlaceDate, "KUALA LUMPUR", null, "3 May", ":" },
        { "LA PAZ, 9 oct. – |Llovió.", PlaceDate, "LA PAZ", null, "9 oct.", "–" },
        { "MANILA, July 4. |It rained.", PlaceDate, "MANILA", null, "July 4", "." },

        { "(CNN) --  |A storm is coming.", Agency, null, "CNN", null, "--" },
        { "(Reuters) — |A storm is coming.", Agency, null, "Reuters", null, "—" },
        { "(The Center Square) – |A storm is coming.", Agency, null, "The Center Square", null, "–" },
        { "(EFE).- |Viene una tormenta.", Agency, null, "EFE", null, ".-" },
        { "(AP): |A storm is coming.", Agency, null, "AP", null, ":" },
    };

    public static TheoryData<string, DatelineFamily, string?, string?, string?, string?> EastAsian => new()
    {
        // text, family, place, agency, date, reporter
        { "【ソウル＝小池和樹】|雨が降った。", JapaneseBrackets, "ソウル", null, null, "小池和樹" },
        { "【ニューヨーク=山田太郎】|雨が降った。", JapaneseBrackets, "ニューヨーク", null, null, "山田太郎" },
        { "【ワシントン＝山田太郎、鈴木花子】 |雨が降った。", JapaneseBrackets, "ワシントン", null, null, "山田太郎、鈴木花子" },
        { "【ソウル＝山田太郎、東京＝鈴木花子】|雨が降った。", JapaneseBrackets, "ソウル、東京", null, null, "山田太郎、鈴木花子" },
        { "【パリ＝山田太郎、ジョン・スミス、ローマ＝鈴木花子】|雨が降った。", JapaneseBrackets, "パリ、ローマ", null, null, "山田太郎、ジョン・スミス、鈴木花子" },
        { "【エルサレム松岡大地、カイロ金子淳】|雨が降った。", JapaneseBrackets, "エルサレム、カイロ", null, null, "松岡大地、金子淳" },
        { "【ロンドン＝共同】|雨が降った。", JapaneseBrackets, "ロンドン", "共同", null, null },
        { "【ワシントン共同】|雨が降った。", JapaneseBrackets, "ワシントン", "共同", null, null },
        { "【北京時事】|雨が降った。", JapaneseBrackets, "北京", "時事", null, null },
        { "【AFP＝時事】|雨が降った。", JapaneseBrackets, null, "AFP＝時事", null, null },
        { "［東京　２４日　ロイター］|雨が降った。", JapaneseBrackets, "東京", "ロイター", "２４日", null },

        { "[엔터미디어=정덕현] |비가 왔다.", KoreanBrackets, null, "엔터미디어", null, "정덕현" },
        { "[엔터미디어=홍길동의 바다 이야기] |비가 왔다.", KoreanBrackets, null, "엔터미디어", null, "홍길동" },
        { "[OSEN=홍길동 기자] |비가 왔다.", KoreanBrackets, null, "OSEN", null, "홍길동" },
        { "[서울=뉴시스] |비가 왔다.", KoreanBrackets, "서울", "뉴시스", null, null },
        { "(부산=연합뉴스) 홍길동 기자 = |비가 왔다.", KoreanBrackets, "부산", "연합뉴스", null, "홍길동" },
        { "[도쿄=뉴시스]홍길동 특파원 = |비가 왔다.", KoreanBrackets, "도쿄", "뉴시스", null, "홍길동" },

        { "新华社北京4月24日电 |下雨了。", ChineseDispatch, "北京", "新华社", "4月24日", null },
        { "新华社北京2024年4月24日电 |下雨了。", ChineseDispatch, "北京", "新华社", "2024年4月24日", null },
        { "新华社巴黎4月24日电（记者 张三、李四）|下雨了。", ChineseDispatch, "巴黎", "新华社", "4月24日", "张三、李四" },
        { "新华社北京4月24日电|（雨季）下雨了。", ChineseDispatch, "北京", "新华社", "4月24日", null },
        { "中新网4月24日电 |下雨了。", ChineseDispatch, null, "中新网", "4月24日", null },
        { "人民日报上海4月24日电 |下雨了。", ChineseDispatch, "上海", "人民日报", "4月24日", null },
        { "（中央社台北24日電）|下雨了。", ChineseDispatch, "台北", "中央社", "24日", null },
        { "（中央社記者陳三台北24日電）|下雨了。", ChineseDispatch, null, "中央社", "24日", null },
    };

    [Theory]
    [MemberData(nameof(InCapitals))]
    public void Reads_the_families_in_capital_letters(
        string text, DatelineFamily family, string? place, string? agency, string? date, string? separator)
    {
        Dateline dateline = Read(text);
        Assert.Equal(Expected(text, family, place, agency, date) with { Separator = separator }, dateline);
    }

    [Theory]
    [MemberData(nameof(EastAsian))]
    public void Reads_the_families_of_East_Asia(
        string text, DatelineFamily family, string? place, string? agency, string? date, string? reporter)
    {
        Dateline dateline = Read(text);
        Assert.Equal(Expected(text, family, place, agency, date) with { Reporter = reporter, Separator = dateline.Separator }, dateline);
    }

    [Fact]
    public void Gives_the_sign_behind_East_Asian_brackets_where_there_is_one()
    {
        Assert.Equal("-", Read("[東京 24日 ロイター] - |雨が降った。").Separator);
        Assert.Equal("=", Read("[서울=뉴시스] 홍길동 기자 = |비가 왔다.").Separator);
        Assert.Null(Read("【ソウル＝小池和樹】|雨が降った。").Separator);
    }

    [Fact]
    public void Gives_only_the_families_asked_for()
    {
        const string Text = "LA CROSSE, Wis. (AP) — The river rose.";
        Assert.True(DatelineReader.TryRead(Text, DatelineFamilies.PlaceAgency, out _));
        Assert.False(DatelineReader.TryRead(Text, DatelineFamilies.All & ~DatelineFamilies.PlaceAgency, out _));
        Assert.False(DatelineReader.TryRead(Text, DatelineFamilies.None, out _));
        Assert.False(DatelineReader.TryRead("【ソウル＝小池和樹】雨が降った。", DatelineFamilies.Capitals, out _));
        Assert.True(DatelineReader.TryRead("【ソウル＝小池和樹】雨が降った。", DatelineFamilies.EastAsian, out _));
    }

    /// <summary>A dateline of a text that has a bar behind it.</summary>
    internal static Dateline Expected(string text, DatelineFamily family, string? place, string? agency, string? date) => new()
    {
        Raw = text[..text.IndexOf('|', StringComparison.Ordinal)],
        Family = family,
        Place = place,
        Agency = agency,
        Date = date,
    };

    private static Dateline Read(string text)
    {
        Assert.True(DatelineReader.TryRead(text.Replace("|", "", StringComparison.Ordinal), out Dateline? dateline));
        return dateline;
    }
}
