using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using SchemaKit.Html;

namespace SchemaKit.Benchmarks;

/// <summary>Parsing one page, against AngleSharp. The page is named by the variable <c>SCHEMAKIT_PAGE</c>, a <c>.html</c> file.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private const string Variable = "SCHEMAKIT_PAGE";

    private readonly HtmlParser _angleSharp = new();
    private byte[] _html = [];
    private string _text = "";

    /// <summary>Reads the page.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string path = Environment.GetEnvironmentVariable(Variable)
            ?? throw new InvalidOperationException($"Set {Variable} to the page to measure.");
        _html = File.ReadAllBytes(path);
        _text = Encoding.UTF8.GetString(_html);
    }

    /// <summary>AngleSharp, from a string.</summary>
    [Benchmark(Baseline = true)]
    public void AngleSharp() => _angleSharp.ParseDocument(_text).Dispose();

    /// <summary>SchemaKit, from bytes.</summary>
    [Benchmark]
    public void SchemaKit() => Page.Parse(_html).Dispose();
}
