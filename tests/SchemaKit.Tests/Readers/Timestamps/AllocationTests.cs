using SchemaKit.Html;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers.Timestamps;

public sealed class AllocationTests
{
    [Theory]
    [InlineData("14:48 JST, June 26, 2025", "en-US", "Asia/Tokyo", "HH:mm zzz, MMMM d, yyyy")]
    [InlineData("Sept. 8, 2024 4:00 a.m. ET", "en-US", "America/New_York", "MMM d, yyyy h:mm tt zzz")]
    [InlineData("27. Oktober 2024, 02:30 Uhr", "de-DE", "Europe/Berlin", "d. MMMM yyyy, HH:mm 'Uhr'")]
    [InlineData("31. März 2024, 02:30 Uhr", "de-DE", "Europe/Berlin", "d. MMMM yyyy, HH:mm 'Uhr'")]
    [InlineData("2024-05-03T17:47:12.123+02:00", "de-DE", "Europe/Berlin", "d. MMMM yyyy, HH:mm 'Uhr'")]
    [InlineData("Fri, 03 May 2024 17:47:12 GMT", "de-DE", "Europe/Berlin", "d. MMMM yyyy, HH:mm 'Uhr'")]
    [InlineData("vor 1 Stunde und 5 Minuten", "de-DE", "Europe/Berlin", "d. MMMM yyyy, HH:mm 'Uhr'")]
    [InlineData("gestern, 17:47 Uhr", "de-DE", "Europe/Berlin", "d. MMMM yyyy, HH:mm 'Uhr'")]
    [InlineData("nothing of the kind", "de-DE", "Europe/Berlin", "d. MMMM yyyy, HH:mm 'Uhr'")]
    public void Reading_allocates_nothing(string text, string culture, string zone, string format)
    {
        using Page page = Page.Parse("<p>", new PageOptions { RetrievedAt = new(2024, 5, 3, 17, 47, 12, TimeSpan.Zero) });
        TimestampFormats formats = new(culture, zone, format) { IsRelative = true };

        // What the first time makes, such as the rules of a zone, stays.
        for (int i = 0; i < 3; i++)
            ValueReader.TryReadTimestamp(text, formats, page, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            ValueReader.TryReadTimestamp(text, formats, page, out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
