using System.Diagnostics;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers;

/// <summary>What reading datelines costs where there is none, and where somebody wants it to cost much.</summary>
public sealed class DatelineCostTests
{
    private static readonly string[] Pieces =
    [
        "A", "AB ", "A, B", "A/", "- ", "— ", "A — ", ": ", "A: ", ". ", "Ab. ", "St. ", "(", "(A", "(A) ", "((", ")", " / ", "/A/ ", "A, Nov 2 ",
        "de la ", "【", "【ア＝", "ア山田太、", "[서=", "=", "＝", "新华社4月", "4月24日", "日电", "（记者", " ", "\u3000", "\u0301", "'", "McA",
    ];

    public static TheoryData<string> HostilePieces => [.. Pieces];

    [Theory]
    [MemberData(nameof(HostilePieces))]
    public void No_more_than_the_beginning_is_looked_at(string piece)
    {
        string text = Repeat(piece, 150);
        Assert.Equal(
            DatelineReader.TryRead(text, DatelineFamilies.All, out _),
            DatelineReader.TryRead(text + Repeat(piece, 100_000) + " KIEL — It rained.", DatelineFamilies.All, out _));
    }

    [Fact]
    public void Eight_times_the_text_takes_no_more_than_in_proportion()
    {
        // Quadratic time would take 64 times as long; the margin is for a machine that does something else meanwhile.
        TimeSpan once = Measure(length: 20_000);
        TimeSpan eightfold = Measure(length: 160_000);
        Assert.True(eightfold < (once * 24) + TimeSpan.FromMilliseconds(50), $"{once} and {eightfold}");
    }

    [Fact]
    public void A_text_without_a_dateline_allocates_nothing()
    {
        string[] texts =
        [
            "The minister said — and nobody disagreed — that it was late.",
            "WARNING GRAPHIC DETAIL: The report is long.",
            "【サッカー日本代表、ワールドカップ予選】雨が降った。",
            "[사진=연합뉴스] 비가 왔다.",
            "据新华社北京4月24日电 下雨了。",
            "LONDON (AP, March 7 — The brackets are not closed.",
            .. Pieces.Select(piece => "x" + Repeat(piece, 500)),
        ];
        Assert.Equal(0, ReadAll(texts));
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(texts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int ReadAll(string[] texts)
    {
        int found = 0;
        foreach (string text in texts)
            found += DatelineReader.TryRead(text, DatelineFamilies.All, out _) ? 1 : 0;
        return found;
    }

    private static TimeSpan Measure(int length)
    {
        string[] texts = [.. Pieces.Select(piece => Repeat(piece, length))];
        TimeSpan best = TimeSpan.MaxValue;
        for (int run = 0; run < 5; run++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            for (int i = 0; i < 20; i++)
                ReadAll(texts);
            TimeSpan elapsed = watch.Elapsed;
            best = elapsed < best ? elapsed : best;
        }

        return best;
    }

    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
}
