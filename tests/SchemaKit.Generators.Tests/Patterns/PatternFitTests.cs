using System.Text.RegularExpressions;
using SchemaKit.Generators.Patterns;

namespace SchemaKit.Generators.Tests.Patterns;

/// <summary>What emitted methods find.</summary>
public sealed class PatternFitTests
{
    public static TheoryData<string, string, string?> WholeTexts => new()
    {
        { "By {Authors}", "By Ann Lee", "Ann Lee" },
        { "By {Authors}", "By\u00A0 Ann Lee", "Ann Lee" },
        { "By {Authors}", "By ", null },
        { "By {Authors}", "ByAnn", null },
        { "By {Authors}", "Written By Ann", null },
        { "By {Authors}[ / {*}]", "By Ann Lee / The Paper", "Ann Lee" },
        { "By {Authors}[ / {*}]", "By Ann Lee\n/\nThe Paper / 2", "Ann Lee" },
        { "By {Authors}[ / {*}]", "By Ann Lee", "Ann Lee" },
        { "By {Authors}[ / {*}]", "By Ann Lee / ", "Ann Lee / " },
        { "By {Authors}[ / {*}]", "By Ann/Lee", "Ann/Lee" },
        { "By {Authors}[ / {Paper}]", "By Ann / The Paper", "Ann|The Paper" },
        { "By {Authors}[ / {Paper}]", "By Ann", "Ann|" },
        { "{A}[ ({B})]", "X (y) z (w)", "X|y) z (w" },
        { "{A}[ ({B})]", "X (y) z", "X (y) z|" },
        { "{A} x[ y]", "a x b x", "a x b" },
        { "{A} x[ y]", "a x y", "a" },
        { "{A} x[ y {B}]", "q x r x y s", "q x r|s" },
        { "{A} x[ x]", "a x x", "a" },
        { "{A}[, {B}[, {C}]]", "a, b, c, d", "a|b|c, d" },
        { "{A}[, {B}[, {C}]]", "a, b", "a|b|" },
        { "{A}[, {B}[, {C}]]", "a", "a||" },
        { "{A}-{B}-{C}", "a-b-c-d", "a|b|c-d" },
        { "{A}-{B}-{C}", "--a--", "-|a|-" },
        { "{A}-{B}-{C}", "---a-", null },
        { "{{{A}}}", "{x}}", "x}" },
        { "[[{A}]]", "[x]", "x" },
        { "plain", "plain", "" },
        { "plain", "plainer", null },
        { "plain[ text]", "plain text", "" },
        { "plain[ text]", "plain", "" },
        { "[{A}]", "", "" },
        { "【{Place}＝{Reporter}】", "【ソウル＝小池和樹】", "ソウル|小池和樹" },
        { "{Class} {Text} {start1} {end1}", "a b c d", "a|b|c|d" },
        { "\"{A}\\", "\"x\\", "x" },
    };

    public static TheoryData<string, string, string?, string?> Beginnings => new()
    {
        { "{Place} — ", "THE HAGUE — Ministers met.", "THE HAGUE", "THE HAGUE — " },
        { "{Place} —", "THE HAGUE —  Ministers met.", "THE HAGUE", "THE HAGUE —  " },
        { "{Place} —", "THE HAGUE —Ministers met.", "THE HAGUE", "THE HAGUE —" },
        { "{Place} — ", "The Hague — Ministers met.", null, null },
        { "{Place} — ", "Ministers met in THE HAGUE — again.", null, null },
        { "{Place} ({Agency}) — ", "OSLO (Reuters) — It rained.", "OSLO|Reuters", "OSLO (Reuters) — " },
        { "{Place} ({Agency}) — ", "OSLO (reuters) — It rained.", null, null },
        { "{Place}, {Date} ({Agency}) -[ ({*})]", "OSLO, May 1 (AFP) - (2nd) It", "OSLO|May 1|AFP", "OSLO, May 1 (AFP) - (2nd) " },
        { "{Place}, {Date} ({Agency}) -[ ({*})]", "OSLO, May 1 (AFP) - It (2nd)", "OSLO|May 1|AFP", "OSLO, May 1 (AFP) - " },
        { "{Place}:[ {Agency}:]", "OSLO: It rained.", "OSLO|", "OSLO: " },
        { "{Place}:[ {Agency}:]", "OSLO: AFP: It rained.", "OSLO|AFP", "OSLO: AFP: " },
        { "{Place}:[ {Agency}:]", "OSLO: afp: It rained.", null, null },
        { "新华社{*}日电", "新华社北京4月24日电 今天", "", "新华社北京4月24日电 " },
        { "UPDATE[ {*}:]", "UPDATED", "", "UPDATE" },
    };

    private static readonly Lazy<Dictionary<string, Fitter>> WholeFitters =
        new(() => CompileAll(WholeTexts.Select(row => row.Data.Item1), PatternFit.Whole));

    private static readonly Lazy<Dictionary<string, Fitter>> PrefixFitters =
        new(() => CompileAll(Beginnings.Select(row => row.Data.Item1), PatternFit.Prefix));

    [Theory]
    [MemberData(nameof(WholeTexts))]
    public void Fits_whole_texts(string template, string text, string? holes)
    {
        (string[] Holes, int Length)? fit = WholeFitters.Value[template](text);
        Assert.Equal(holes, fit is null ? null : string.Join('|', fit.Value.Holes));
    }

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void Fits_the_beginnings_of_texts(string template, string text, string? holes, string? taken)
    {
        (string[] Holes, int Length)? fit = PrefixFitters.Value[template](text);
        Assert.Equal(holes, fit is null ? null : string.Join('|', fit.Value.Holes));
        Assert.Equal(taken, fit is null ? null : text[..fit.Value.Length]);
    }

    /// <summary>
    /// A template says what a regular expression with lazy holes would say, whatever both are and are fitted to.
    /// </summary>
    [Theory]
    [InlineData(PatternFit.Whole)]
    [InlineData(PatternFit.Prefix)]
    public void Agrees_with_regular_expressions(object fitting)
    {
        PatternFit fit = (PatternFit)fitting;
        Random random = new(20260);
        List<string> templates = [];
        while (templates.Count < 120)
        {
            string template = RandomText(random, ["a", "b", " ", "ab", "{*}", "{A}", "{B}", "{C}", "[", " [", "[a"], 9);
            template += new string(']', template.Count(c => c == '['));
            if (PatternParser.Parse(template, fit).Pattern is not null)
                templates.Add(template);
        }

        IReadOnlyList<Fitter> fitters = EmittedPatterns.Compile(templates, fit);
        string[] texts = [.. Enumerable.Range(0, 200).Select(_ => RandomText(random, ["a", "b", " ", "  ", "ab"], 14))];
        int fitted = 0;
        for (int i = 0; i < templates.Count; i++)
        {
            Regex oracle = Oracle(PatternParser.Parse(templates[i], fit).Pattern!, fit);
            foreach (string text in texts)
            {
                Match match = oracle.Match(text);
                string expected = !match.Success
                    ? "no"
                    : string.Join('|', match.Groups.Values.Skip(1).Select(group => group.Value)) + "/" + match.Length;
                string actual = fitters[i](text) is not { } found
                    ? "no"
                    : string.Join('|', found.Holes) + "/" + found.Length;
                if (expected != actual)
                    Assert.Fail($"'{templates[i]}' in '{text}': {expected} expected, {actual} found.");
                fitted += match.Success ? 1 : 0;
            }
        }

        Assert.True(fitted > 1000, $"Only {fitted} fits: the test says little.");
    }

    [Theory(Timeout = 30_000)]
    [InlineData("{A} x {B} y", " x")]
    [InlineData("{A} q[ x[ y {B} z[ w]]]", " x y")]
    [InlineData("{A}a b{B}", "a  ")]
    [InlineData("{A} ab{B} ab{C} ac", " ab")]
    public async Task Takes_no_longer_than_the_text_is_long(string template, string filling)
    {
        // Two million characters squared would take an hour.
        Fitter fitter = Assert.Single(EmittedPatterns.Compile([template]));
        string filled = string.Concat(Enumerable.Repeat(filling, 1_000_000 / filling.Length));
        string text = filled + new string(' ', 1_000_000);
        Assert.Null(await Task.Run(() => fitter(text), TestContext.Current.CancellationToken));
    }

    private static Dictionary<string, Fitter> CompileAll(IEnumerable<string> templates, PatternFit fit)
    {
        string[] distinct = [.. templates.Distinct()];
        IReadOnlyList<Fitter> fitters = EmittedPatterns.Compile(distinct, fit);
        return distinct.Zip(fitters).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static Regex Oracle(Pattern pattern, PatternFit fit)
    {
        string expression = @"\A";
        string ends = "";
        bool isBehindSpace = false;
        for (Pattern? level = pattern; level is not null; level = level.Optional)
        {
            foreach (PatternPart part in level.Parts)
            {
                if (part is PatternLiteral literal)
                {
                    string words = isBehindSpace ? literal.Text.TrimStart(' ') : literal.Text;
                    expression += Regex.Escape(words).Replace(@"\ ", @"(?>\s+)", StringComparison.Ordinal);
                    isBehindSpace = literal.Text.EndsWith(' ');
                }
                else
                {
                    expression += ((PatternHole)part).Name is null ? "(?:.+?)" : "(.+?)";
                    isBehindSpace = false;
                }
            }

            if (level.Optional is not null)
                (expression, ends) = (expression + "(?:", ends + ")?");
        }

        return new Regex(expression + ends + (fit == PatternFit.Whole ? @"\z" : @"(?>\s*)"), RegexOptions.Singleline);
    }

    private static string RandomText(Random random, string[] words, int most)
    {
        string text = "";
        for (int count = random.Next(1, most); count > 0; count--)
            text += words[random.Next(words.Length)];
        return text;
    }
}
