using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Generators.Writing;

/// <summary>Makes names for the emitted code.</summary>
internal static class Identifiers
{
    /// <summary>A member's name as it has to be written: with <c>@</c> where it is a keyword.</summary>
    public static string Escape(string name)
    {
        bool isKeyword = SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
        return isKeyword ? "@" + name : name;
    }

    /// <summary>The name in lower camel case, without a leading underscore.</summary>
    public static string ToCamelCase(string name)
    {
        name = name.TrimStart('_');
        return name.Length == 0 || !char.IsLetter(name[0])
            ? "field" + name
            : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>
    /// The letters and digits of a text as one name, each word with a capital letter: <c>OgTitle</c> of
    /// <c>og:title</c>.
    /// </summary>
    public static string ToPascalCase(string text)
    {
        StringBuilder name = new();
        bool startsWord = true;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return name.ToString();
    }

    /// <summary>A name that is not taken yet: the wanted one, or that with a number behind it; takes it.</summary>
    public static string Unique(string wanted, HashSet<string> taken)
    {
        string name = wanted;
        for (int number = 2; !taken.Add(name); number++)
            name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }
}
