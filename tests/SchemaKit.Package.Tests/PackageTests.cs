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
                "THIRD-PARTY-NOTICES.txt",
            ],
            files.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_package_depends_on_nothing_and_says_what_it_is()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Path);
        await using Stream stream = archive.GetEntry("SchemaKit.nuspec")!.Open();
        XDocument nuspec =
            await XDocument.LoadAsync(stream, LoadOptions.None, TestContext.Current.CancellationToken);
        XElement metadata = Assert.Single(nuspec.Root!.Elements());
        string Value(string name) =>
            Assert.Single(metadata.Elements(), element => element.Name.LocalName == name).Value;

        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("SchemaKit", Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.NotEmpty(Value("description"));
    }

    [Fact]
    public async Task The_example_of_the_README_builds_and_runs_with_the_package_alone()
    {
        using StrangersProject project = new(package, await ReadExampleAsync());
        project.Write(
            "notice.html",
            """
            <main>
              <h1>Harbour closed</h1>
              <p class="byline">By Ada Quay</p>
              <p class="date">14:05, 3 July 2025</p>
              <ul class="berths"><li>Berth 1<li>Berth 2</ul>
            </main>
            """);

        DotnetRun build = await project.BuildAsync();
        Assert.True(build.ExitCode == 0, build.Output);

        DotnetRun run = await project.RunAsync();
        Assert.Equal("2025-07-03 13:05:00Z Harbour closed (2 berths)", run.Output.TrimEnd());
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

    private async Task<string> ReadExampleAsync()
    {
        const string Start = "```csharp\n";

        using ZipArchive archive = ZipFile.OpenRead(package.Path);
        using StreamReader reader = new(archive.GetEntry("README.md")!.Open());
        string text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        int start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
