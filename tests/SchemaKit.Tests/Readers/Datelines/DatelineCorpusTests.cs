using System.Text.Json.Nodes;
using SchemaKit.Articles;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers;

/// <summary>The datelines of real articles, by hand: no other text of theirs has one.</summary>
public sealed class DatelineCorpusTests
{
    private static readonly Dictionary<string, DatelineFamily> ByDefault = new(StringComparer.Ordinal)
    {
        ["be.PoliticoEu_2025_10_23"] = DatelineFamily.Place,
        ["cn.People_2024_04_24"] = DatelineFamily.ChineseDispatch,
        ["jp.YomiuriShimbun_2024_12_03"] = DatelineFamily.JapaneseBrackets,
        ["my.MalayMail_2024_11_22"] = DatelineFamily.PlaceDate,
        ["uk.iNews_2023_08_30"] = DatelineFamily.Place,
        ["us.APNews_2023_04_28"] = DatelineFamily.PlaceAgency,
        ["us.APNews_2024_09_03"] = DatelineFamily.PlaceAgency,
        ["us.WashingtonTimes_2023_04_28"] = DatelineFamily.PlaceAgency,
    };

    private static readonly Dictionary<string, DatelineFamily> OptIn = new(StringComparer.Ordinal)
    {
        ["de.BSZ_2024_05_16"] = DatelineFamily.PlaceFullStop,
        ["de.BSZ_2025_09_09"] = DatelineFamily.PlaceFullStop,
        ["de.BSZ_2025_11_06"] = DatelineFamily.PlaceFullStop,
        ["de.BerlinerMorgenpost_2024_05_03"] = DatelineFamily.PlaceFullStop,
        ["de.BerlinerMorgenpost_2025_11_06"] = DatelineFamily.PlaceFullStop,
        ["de.HamburgerAbendblatt_2024_04_28"] = DatelineFamily.PlaceFullStop,
        ["de.HamburgerAbendblatt_2025_09_09"] = DatelineFamily.PlaceFullStop,
        ["de.HamburgerAbendblatt_2025_11_06"] = DatelineFamily.PlaceFullStop,
        ["de.Merkur_2023_04_28"] = DatelineFamily.MixedCasePlace,
        ["de.MitteldeutscheZeitung_2024_04_30"] = DatelineFamily.MixedCasePlace,
        ["de.Postillon_2024_04_25"] = DatelineFamily.MixedCasePlaceAgency,
        ["de.StuttgarterZeitung_2025_10_25"] = DatelineFamily.MixedCasePlace,
        ["de.WAZ_2023_06_29"] = DatelineFamily.PlaceFullStop,
        ["de.WAZ_2024_03_08"] = DatelineFamily.PlaceFullStop,
        ["de.WAZ_2025_09_10"] = DatelineFamily.PlaceFullStop,
        ["de.WAZ_2025_11_06"] = DatelineFamily.PlaceFullStop,
        ["ind.TimesOfIndia_2024_09_02"] = DatelineFamily.PlaceColon,
        ["ind.TimesOfIndia_2026_04_16"] = DatelineFamily.PlaceColon,
    };

    // Of the families that are not read by default, the one with a colon and small letters finds labels too.
    private const DatelineFamilies WithoutLabels = DatelineFamilies.All & ~DatelineFamilies.MixedCasePlaceColon;

    [Fact]
    public void No_paragraph_of_an_article_has_a_false_one_by_default() =>
        Assert.Equal(Pairs(ByDefault), Find(DatelineFamilies.Default, int.MaxValue));

    [Fact]
    public void Neither_summaries_nor_first_paragraphs_have_a_false_one_in_the_other_families() => Assert.Equal(
        Pairs(ByDefault.Concat(OptIn)),
        Find(WithoutLabels, texts: 2));

    private static IEnumerable<string> Pairs(IEnumerable<KeyValuePair<string, DatelineFamily>> datelines) =>
        datelines.Select(dateline => $"{dateline.Key}: {dateline.Value}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Find(DatelineFamilies families, int texts)
    {
        List<string> found = [];
        foreach (string file in Directory.EnumerateFiles(SharedData.Require("corpus", "fundus"), "*.json"))
        {
            JsonNode body = JsonNode.Parse(File.ReadAllText(file))!["expected"]!["body"]!;
            IEnumerable<JsonNode?> summary = body["summary"]!.AsArray();
            IEnumerable<JsonNode?> paragraphs = body["sections"]!.AsArray()
                .SelectMany(section => section!["paragraphs"]!.AsArray());
            foreach (JsonNode? text in summary.Take(texts).Concat(paragraphs.Take(texts)))
            {
                if (DatelineReader.TryRead((string)text!, families, out Dateline? dateline))
                    found.Add($"{Path.GetFileNameWithoutExtension(file)}: {dateline.Family}");
            }
        }

        return found.Order(StringComparer.Ordinal);
    }
}
