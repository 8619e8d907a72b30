using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Html;

namespace SchemaKit.Generators.Tests;

/// <summary>Compiles emitted code against the real assemblies and loads it.</summary>
internal static class CompiledCode
{
    /// <summary>What code that uses SchemaKit is compiled against.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Node).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(SchemaAttribute).Assembly.Location),
    ];

    /// <summary>Compiles a file and loads the assembly; any error or warning fails the test.</summary>
    public static Assembly Load(string source)
    {
        CSharpCompilation compilation = Compile(source);
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Assert.True(
            result.Success && result.Diagnostics.All(diagnostic => diagnostic.Severity == DiagnosticSeverity.Hidden),
            string.Join('\n', result.Diagnostics) + "\n" + source);

        image.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image);
    }

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Emitted",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14))],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
