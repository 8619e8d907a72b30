using System.Runtime.CompilerServices;
using DiffEngine;

namespace SchemaKit.Testing.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Finds_the_approved_text_beside_the_test() =>
        Snapshot.Verify("The harbour opens at dawn.\nIt closes at dusk.\n");

    [Theory]
    [InlineData("tide", "high")]
    [InlineData("tide", "low")]
    public void Tells_cases_apart_by_their_parameters(string name, string value) =>
        Snapshot.Verify($"{{ \"{name}\": \"{value}\" }}\n", "json", $"{name}={value}");

    [Fact]
    public void A_difference_fails_and_shows_itself_line_by_line()
    {
        _folder.Write("first\nsecond\nthird\n", "HarbourTests.Opens.verified.txt");

        SnapshotException exception =
            Assert.Throws<SnapshotException>(() => VerifyAs("Opens", "first\nchanged\nthird\n"));

        Assert.Contains("\n-second\n+changed\n", exception.Message, StringComparison.Ordinal);
        Assert.Contains("HarbourTests.Opens.verified.txt", exception.Message, StringComparison.Ordinal);
        Assert.Equal("first\nchanged\nthird\n", File.ReadAllText(_folder.PathOf("HarbourTests.Opens.received.txt")));
    }

    [Fact]
    public void A_text_that_nobody_approved_fails_and_is_written()
    {
        SnapshotException exception = Assert.Throws<SnapshotException>(() => VerifyAs("Opens", "new\n"));

        Assert.Contains("No text is approved yet", exception.Message, StringComparison.Ordinal);
        Assert.Equal("new\n", File.ReadAllText(_folder.PathOf("HarbourTests.Opens.received.txt")));
        Assert.False(File.Exists(_folder.PathOf("HarbourTests.Opens.verified.txt")));
    }

    [Fact]
    public void A_match_takes_the_received_file_away()
    {
        _folder.Write("same", "HarbourTests.Opens.verified.txt");
        string received = _folder.Write("other", "HarbourTests.Opens.received.txt");

        VerifyAs("Opens", "same");

        Assert.False(File.Exists(received));
    }

    [Fact]
    public void Line_ends_do_not_matter()
    {
        _folder.Write("one\r\ntwo\rthree\n", "HarbourTests.Opens.verified.txt");

        VerifyAs("Opens", "one\ntwo\r\nthree\r\n");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("text\n ")]
    [InlineData("text\u2028")]
    public void All_but_line_ends_matters(string text)
    {
        _folder.Write("text\n", "HarbourTests.Opens.verified.txt");

        Assert.Throws<SnapshotException>(() => VerifyAs("Opens", text));
    }

    [Fact]
    public void A_byte_order_mark_is_no_difference_and_none_is_written()
    {
        _folder.Write("\uFEFFtext", "HarbourTests.Opens.verified.txt");
        VerifyAs("Opens", "text");

        Assert.Throws<SnapshotException>(() => VerifyAs("Opens", "other"));
        Assert.Equal("other"u8.ToArray(), File.ReadAllBytes(_folder.PathOf("HarbourTests.Opens.received.txt")));
    }

    private void VerifyAs(string method, string text) =>
        Snapshot.Verify(text, sourceFile: _folder.Write("", "HarbourTests.cs"), method: method);

    [ModuleInitializer]
    internal static void KeepDiffToolsClosed() => DiffRunner.Disabled = true;
}
