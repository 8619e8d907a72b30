using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaKit.Html;
using SchemaKit.Tests;
using Node = SchemaKit.Html.Node;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>
/// Thousands of selectors that nobody has thought of, on real pages: what the run time finds, against what AngleSharp
/// finds. Where the two differ, the selector must hold something that AngleSharp is known to do otherwise than the
/// standard, and a matcher that does nothing but follow the standard's definitions must find what the run time found.
/// </summary>
public sealed class DifferentialTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("SCHEMAKIT_LONG") == "1";

    private const int MostElements = 3000;

    [Fact]
    public void Pages_of_the_corpus_give_what_AngleSharp_gives()
    {
        string corpus = SharedData.Require("corpus");
        string[] files = Directory.GetFiles(corpus, "*.html.gz", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        int step = IsLong ? 4 : 120;
        int compared = 0;
        for (int i = 0; i < files.Length; i += step)
            compared += Compare(Unpack(files[i]), seed: i, selectors: IsLong ? 60 : 40);
        TestContext.Current.TestOutputHelper!.WriteLine($"{compared} selectors compared");
        Assert.InRange(compared, IsLong ? 15_000 : 300, int.MaxValue);
    }

    [Fact]
    public void Pages_of_all_kinds_of_content_give_what_AngleSharp_gives()
    {
        for (int page = 0; page < SelectorPages.All.Count; page++)
            Assert.True(Compare(SelectorPages.All[page], seed: 1000 + page, selectors: IsLong ? 20_000 : 700) > 0);
    }

    [Fact]
    public void Emitted_code_finds_what_the_run_time_finds()
    {
        for (int i = 0; i < SelectorPages.All.Count; i++)
        {
            using Page page = Page.Parse(SelectorPages.All[i]);
            SelectorMaker maker = new(new HtmlParser().ParseDocument(SelectorPages.All[i]), seed: 2000 + i);
            string[] selectors =
                [.. Enumerable.Range(0, IsLong ? 1000 : 60).Select(_ => string.Join(", ", maker.Make())).Distinct()];
            Selector[] parsed = [.. selectors.Select(Selector.Parse)];
            IReadOnlyList<EmittedFinder> alone = EmittedSelectors.Compile(selectors);
            Func<Node, IReadOnlyList<IReadOnlyList<Node>>> together = EmittedSelectors.CompileTogether(selectors);

            Node[] scopes = [page.Document, .. Elements(page.Document).Where((_, place) => place % 5 == 0)];
            foreach (Node scope in scopes)
            {
                IReadOnlyList<IReadOnlyList<Node>> found = together(scope);
                for (int place = 0; place < selectors.Length; place++)
                {
                    IReadOnlyList<Node> expected = scope.Select(parsed[place]);
                    Assert.True(expected.SequenceEqual(alone[place](scope)), selectors[place]);
                    Assert.True(expected.SequenceEqual(found[place]), $"{selectors[place]}, among others");
                }
            }
        }
    }

    public static TheoryData<string> Faults => [.. AngleSharpFaults.All.Select(fault => fault.Standard)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void AngleSharp_still_has_the_fault(string standard)
    {
        AngleSharpFault fault = AngleSharpFaults.All.Single(one => one.Standard == standard);
        using Page page = Page.Parse(fault.Html);
        IDocument document = new HtmlParser().ParseDocument(fault.Html);
        Dictionary<IElement, int> places = document.All.Select((element, place) => (element, place)).ToDictionary();

        IReadOnlyList<Node> found = page.Select(fault.Selector);
        Assert.Equal(fault.Right, string.Join(' ', found.Select(node => node.Name).Distinct()));
        Node[] nodes = [.. Elements(page.Document)];
        Assert.NotEqual(
            Describe(found.Select(node => Array.IndexOf(nodes, node))), Find(document, null, fault.Selector, places));
    }

    private static int Compare(string html, int seed, int selectors)
    {
        using Page page = Page.Parse(html);
        IDocument document = new HtmlParser().ParseDocument(html);
        IElement[] elements = [.. document.All];
        Node[] nodes = [.. Elements(page.Document)];
        bool isSameTree = elements.Length <= MostElements
            && elements.Select(element => element.LocalName).SequenceEqual(nodes.Select(node => node.Name));
        if (!isSameTree)
            return 0;

        Dictionary<IElement, int> places = elements.Select((element, place) => (element, place)).ToDictionary();
        Dictionary<Node, int> placeOfNode = nodes.Select((node, place) => (node, place)).ToDictionary();
        SelectorMaker maker = new(document, seed);
        for (int i = 0; i < selectors; i++)
        {
            IReadOnlyList<Chained> list = maker.Make();
            string text = string.Join(", ", list);
            IElement? scope = i % 3 == 0 ? elements[i * 7 % elements.Length] : null;
            Node from = scope is null ? page.Document : nodes[places[scope]];

            string ours = Describe(from.Select(text).Select(node => placeOfNode[node]));
            string theirs = Find(document, scope, text, places);
            if (ours == theirs)
                continue;

            NaiveMatcher naive = new(document, scope);
            IEnumerable<IElement> inside = scope is null ? elements : scope.QuerySelectorAll("*");
            IEnumerable<IElement> matches = inside.Where(element => naive.Matches(list, element));
            string defined = Describe(matches.Select(element => places[element]));
            string all = $"{text}\nfrom {scope?.LocalName}\nours:    {ours}\ndefined: {defined}\nAngleSharp: {theirs}";
            Assert.True(ours == defined, all);
            Assert.True(
                AngleSharpFaults.Find(list, document) is not null,
                "AngleSharp has a fault that is not known:\n" + all);
        }

        return selectors;
    }

    private static string Find(IDocument document, IElement? scope, string selector, Dictionary<IElement, int> places)
    {
        try
        {
            IParentNode root = scope is null ? document : scope;
            return Describe(root.QuerySelectorAll(selector).Select(element => places[element]));
        }
        catch (DomException exception)
        {
            return exception.Message;
        }
    }

    private static IEnumerable<Node> Elements(Node root)
    {
        foreach (Node element in root.DescendantElements)
            yield return element;
    }

    private static string Describe(IEnumerable<int> found) => string.Join(' ', found);

    private static string Unpack(string file)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
