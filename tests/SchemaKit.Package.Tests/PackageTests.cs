using System.IO.Compression;
using System.Xml.Linq;

namespace SchemaKit.Package.Tests;

public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void The_package_holds_run_time_engine_and_generator_and_nothing_else()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Path);

        // Every package has these; they are the container's.
        IEnumerable<string> files = archive.Entries.Select(entry => entry.FullName).Where(name =>
            name != "[Content_Types].xml"
            && !name.StartsWith("_rels/", StringComparison.Ordinal)
            && !name.StartsWith("package/", StringComparison.Ordinal));

        Assert.Equal(
            [
                "analyzers/dotnet/cs/SchemaKit.Generators.dll",
                "lib/net10.0/SchemaKit.dll",
                "lib/net10.0/SchemaKit.Html.dll",
                "lib/net10.0/SchemaKit.Html.xml",
                "lib/net10.0/SchemaKit.xml",
                "LICENSE",
                "README.md",
                "SchemaKit.nuspec",
            ],
            files.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_package_depends_on_nothing_and_says_what_it_is()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Path);
        await using Stream stream = archive.GetEntry("SchemaKit.nuspec")!.Open();
        XElement metadata = (await XDocument.LoadAsync(stream, LoadOptions.None, TestContext.Current.CancellationToken)).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("SchemaKit", Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.False(string.IsNullOrEmpty(Value("description")));
    }

    [Fact]
    public async Task A_strangers_project_builds_and_runs_with_the_package_alone()
    {
        using StrangersProject project = new(
            package,
            """
            using SchemaKit;

            byte[] page = "<h1>Harbour closed</h1><ul><li>Berth 1<li>Berth 2</ul>"u8.ToArray();
            Notice notice = Notice.Parse(page);
            Console.WriteLine($"{notice.Headline}: {string.Join(", ", notice.Berths)}");

            [Schema("harbour.example")]
            public sealed partial record Notice
            {
                [Css("h1")]
                public required string Headline { get; init; }

                [Css("ul > li")]
                public IReadOnlyList<string> Berths { get; init; } = [];
            }
            """);

        DotnetRun build = await project.BuildAsync();
        Assert.True(build.ExitCode == 0, build.Output);

        DotnetRun run = await project.RunAsync();
        Assert.Equal("Harbour closed: Berth 1, Berth 2", run.Output.TrimEnd());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_mistake_in_a_schema_is_a_diagnostic_at_its_place()
    {
        using StrangersProject project = new(
            package,
            """
            using SchemaKit;

            Console.WriteLine(Notice.Schema.Name);

            [Schema]
            public sealed partial record Notice
            {
                [Css("h1 >")]
                public required string Headline { get; init; }
            }
            """);

        DotnetRun build = await project.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Matches(@"Program\.cs\(8,\d+\): error SK\d{4}: ", build.Output);
        Assert.DoesNotContain("CS8785", build.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"error (?!SK)", build.Output);
    }
}
