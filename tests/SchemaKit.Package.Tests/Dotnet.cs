using System.Diagnostics;

namespace SchemaKit.Package.Tests;

/// <summary>Runs the SDK's command line in a process that knows nothing of the one it is started from.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="packages">The folder that packages are unpacked to; the user's own where none is given.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<DotnetRun> RunAsync(string folder, string? packages, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start.Environment, packages);

        using Process process = Process.Start(start)!;
        using CancellationTokenSource patience =
            CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new DotnetRun(process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Runs a build or a pack, with no server left behind that would hold on to the folder.</summary>
    public static Task<DotnetRun> BuildAsync(string folder, string? packages, params string[] arguments) =>
        RunAsync(folder, packages, [.. arguments, "--nologo", "--disable-build-servers", "-nodeReuse:false"]);

    private static void Isolate(IDictionary<string, string?> environment, string? packages)
    {
        // A test run is started by the SDK itself, which tells its children where its parts are and what it found out.
        string[] inherited = [.. environment.Keys.Where(name =>
            name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
            || name is "DOTNET_HOST_PATH")];
        foreach (string name in inherited)
            environment.Remove(name);

        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        if (packages is not null)
            environment["NUGET_PACKAGES"] = packages;
    }
}

/// <summary>What came of a run.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record DotnetRun(int ExitCode, string Output);
