namespace SchemaKit.Package.Tests;

/// <summary>
/// A console project far from the repository, in a folder of its own: with only the packed package as its feed, an
/// empty folder for packages, and nothing inherited from folders above.
/// </summary>
internal sealed class StrangersProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("schemakit-stranger-");

    public StrangersProject(PackedPackage package, string program)
    {
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(
            "nuget.config",
            $"""
             <configuration>
               <packageSources>
                 <clear />
                 <add key="packed" value="{package.Feed}" />
               </packageSources>
               <fallbackPackageFolders>
                 <clear />
               </fallbackPackageFolders>
             </configuration>
             """);
        Write(
            "Stranger.csproj",
            $"""
             <Project Sdk="Microsoft.NET.Sdk">
               <PropertyGroup>
                 <OutputType>Exe</OutputType>
                 <TargetFramework>net10.0</TargetFramework>
                 <Nullable>enable</Nullable>
                 <ImplicitUsings>enable</ImplicitUsings>
                 <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                 <UseAppHost>false</UseAppHost>
               </PropertyGroup>
               <ItemGroup>
                 <PackageReference Include="SchemaKit" Version="{package.Version}" />
               </ItemGroup>
             </Project>
             """);
        Write("Program.cs", program);
    }

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    public Task<DotnetRun> BuildAsync() =>
        Dotnet.BuildAsync(_folder.FullName, PathOf("packages"), "build", "--output", PathOf("out"));

    public Task<DotnetRun> RunAsync() =>
        Dotnet.RunAsync(_folder.FullName, PathOf("packages"), Path.Combine("out", "Stranger.dll"));

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
