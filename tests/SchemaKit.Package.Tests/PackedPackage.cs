using System.Reflection;

namespace SchemaKit.Package.Tests;

/// <summary>The package, packed once into a folder that serves as the only feed.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _feed = Directory.CreateTempSubdirectory("schemakit-feed-");

    /// <summary>The folder of the feed.</summary>
    public string Feed => _feed.FullName;

    /// <summary>The path of the package.</summary>
    public string Path => Assert.Single(Directory.GetFiles(Feed));

    /// <summary>The package's version.</summary>
    public string Version => System.IO.Path.GetFileNameWithoutExtension(Path)["SchemaKit.".Length..];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string project = System.IO.Path.Combine(RepositoryRoot(), "src", "SchemaKit");
        Assembly tests = typeof(PackedPackage).Assembly;
        string configuration = tests.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

        DotnetRun pack = await Dotnet.BuildAsync(
            project, packages: null, "pack", "--no-build", "--configuration", configuration, "--output", Feed);

        Assert.True(pack.ExitCode == 0, pack.Output);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _feed.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "SchemaKit.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
