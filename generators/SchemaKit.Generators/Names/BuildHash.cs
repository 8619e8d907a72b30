using System.Text.RegularExpressions;

namespace SchemaKit.Generators.Names;

/// <summary>
/// A class name that a build tool made up: it holds a hash of the styles or of the files, and is another one when the
/// site is built anew.
/// </summary>
/// <param name="Maker">What makes such names.</param>
/// <param name="Stable">What stands in front of the hash and stays; empty if nothing tells the class apart.</param>
internal sealed record BuildHash(string Maker, string Stable)
{
    private static readonly Rule[] Rules =
    [
        new("Svelte", "^svelte-[0-9a-z]{5,7}$"),
        new("styled-jsx", "^jsx-([0-9]{6,10}|[0-9a-f]{8,16})$"),
        new("Astro", "^astro-(?<hash>[0-9a-z]{8})$", IsNoWord),
        new("Emotion", "^css-(?<hash>[0-9a-z]{5,7})(-[A-Za-z].*)?$", IsNoWord),
        new("Emotion", "^e(?<hash>[0-9a-z]*[0-9][a-z][0-9a-z]*[0-9])$", hash => hash.Length is >= 6 and <= 10),
        new("Emotion", "^[a-z]{2,10}-(?<hash>[0-9a-z]{6,7})$", AlternatesWithDigits),
        new("styled-components", "^(?<stable>.+-sc-)[0-9a-z]{4,9}-[0-9]+$"),
        new("styled-components", "^sc-[0-9a-z]{4,9}-[0-9]+$"),
        new("styled-components", "^sc-(?<hash>[A-Za-z]{4,8})$", IsNoWord),
        new("styled-components", "^(?<stable>[A-Z][A-Za-z0-9_]+-)(?<hash>[A-Za-z]{5,7})$", IsScrambled),
        new("styled-components", "^(?<hash>[a-z][A-Za-z]{4,6})$", IsScrambled),
        new("CSS modules", "^(?<stable>.+?)__(?<hash>[A-Za-z0-9+/_-]{5})$", IsRandom),
        new("CSS modules", "^(?<stable>.*([A-Z]|module).*)--(?<hash>[A-Za-z0-9+/_-]{5})$", IsRandom),
        new("CSS modules", "^(?<stable>_[A-Za-z][A-Za-z0-9_-]*_)[0-9a-z]{5}_[0-9]+$"),
        new("CSS modules", "^_(?<hash>[0-9A-Za-z]{4,6})$", IsRandom),
        new("JSS", "^jss[0-9]+$"),
        new("JSS", "^(?<stable>([A-Za-z0-9]+-)?makeStyles-[A-Za-z0-9]+-)[0-9]+$"),
        new("JSS", "^(?<stable>Mui[A-Z][A-Za-z]*-[A-Za-z]+-)[0-9]+$"),
    ];

    private static readonly string[] Prefixes = ["css-", "sc-", "astro-", "svelte-"];

    /// <summary>What made up a class name; <see langword="null"/> if it looks like one that a person chose.</summary>
    public static BuildHash? Find(string className)
    {
        // Most names are made of small letters and hyphens; only those of some makers may hold a hash.
        if (!className.Any(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            && !Prefixes.Any(prefix => className.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return null;
        }

        foreach (Rule rule in Rules)
        {
            Match match = rule.Form.Match(className);
            if (match.Success && rule.IsHash(match.Groups["hash"].Value))
                return new BuildHash(rule.Maker, match.Groups["stable"].Value);
        }

        return null;
    }

    /// <summary>Letters and digits as chance has them: a digit in front of a letter, a capital in the middle.</summary>
    private static bool IsRandom(string hash) =>
        Regex.IsMatch(hash, "[0-9][A-Za-z]|[a-z0-9][A-Z]|[A-Z]{2}.*[a-z0-9]");

    /// <summary>Capitals as chance has them; those of words stand at the words' beginnings.</summary>
    private static bool IsScrambled(string hash) =>
        Regex.IsMatch(hash, "[a-z][A-Z].*[a-z][A-Z]") && !Regex.IsMatch(hash, "[a-z]{3}");

    /// <summary>Letters between digits, but no measure such as 160x45 or 12of12.</summary>
    private static bool AlternatesWithDigits(string hash) =>
        Regex.IsMatch(hash, "[0-9][a-z]+[0-9]") && !Regex.IsMatch(hash, "[0-9](x|by|of|to)[0-9]");

    private static bool IsNoWord(string hash) => Regex.IsMatch(hash, "[0-9]") || IsRandom(hash) || !CanBeSaid(hash);

    /// <summary>Whether vowels and consonants follow one another as in words of European languages.</summary>
    private static bool CanBeSaid(string letters) =>
        Regex.IsMatch(letters, "[aeiouy]")
        && !Regex.IsMatch(letters, "[^aeiouy]{4}|[jqxvzk][^aeiouy]|[^aeiouylrc][jqxvwz]");

    private sealed class Rule(string maker, string form, Func<string, bool>? isHash = null)
    {
        public string Maker { get; } = maker;

        public Regex Form { get; } = new(form, RegexOptions.CultureInvariant);

        public Func<string, bool> IsHash { get; } = isHash ?? (_ => true);
    }
}
