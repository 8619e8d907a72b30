using System.Diagnostics;
using System.Text;

namespace SchemaKit.Cli.Tests;

/// <summary>What only the tool as a process shows: its bytes, its exit code, and that it can be left alone.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_bytes_are_UTF8_with_line_feeds_in_any_locale()
    {
        using Process process = Start("tree", _tool.Write("notice.html", "<meta charset=utf-8><p>港"));
        using MemoryStream output = new();
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
        Assert.StartsWith("==> ", text, StringComparison.Ordinal);
        Assert.EndsWith("|       \"港\"\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(ExitCodes.Success, process.ExitCode);
    }

    [Fact]
    public async Task The_exit_code_reaches_the_shell()
    {
        using Process process = Start("extract", _tool.PathOf("absent.html"));
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.EndsWith("absent.html: there is no such file\n", error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.InputFailed, process.ExitCode);
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_error()
    {
        string page = _tool.Write("page.html", string.Concat(Enumerable.Repeat("<p>wave</p>", 20_000)));
        using Process process = Start("tree", page);
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", error);
        Assert.Equal(ExitCodes.Success, process.ExitCode);
    }

    private static Process Start(params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "SchemaKit.Cli.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }
}
