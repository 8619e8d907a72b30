using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    private SourceSpec? ParseJsonLd(Annotation annotation)
    {
        if (annotation.Text is not { } path || !RequirePath(path, hasTypes: true))
            return null;
        return Source(annotation, "JsonLd", PageSelectors.JsonLd, MatchArea.Page, new TakeJsonLd(path.Value));
    }

    private SourceSpec? ParseMicrodata(Annotation annotation)
    {
        if (annotation.Text is not { } path || !RequirePath(path, hasTypes: true))
            return null;

        string name = path.Value.Substring(path.Value.LastIndexOf('.') + 1);
        string label = "Item" + Identifiers.ToPascalCase(name);
        return Source(annotation, label, PageSelectors.Property(name), MatchArea.Scope, new TakeMicrodata(path.Value));
    }

    private SourceSpec? ParseScriptJson(Annotation annotation)
    {
        if (annotation.Text is not { } state || annotation.SecondText is not { } path)
            return null;

        bool isGood = RequireName(state) & RequirePath(path, hasTypes: false);
        TextArgument? css = annotation.NamedText("Css");
        if (!isGood || (css is not null && ParseSelector(css) is null))
            return null;

        TakeScriptJson take = new(state.Value, path.Value, css?.Value);
        return Source(annotation, "Scripts", PageSelectors.Scripts, MatchArea.Page, take);
    }

    /// <summary>Whether a text is a path of names joined by dots.</summary>
    /// <param name="path">The text.</param>
    /// <param name="hasTypes">Whether a name with a capital letter is a type, behind which a path goes on.</param>
    private bool RequirePath(TextArgument path, bool hasTypes)
    {
        string[] names = path.Value.Split('.');
        int start = 0;
        for (int i = 0; i < names.Length; i++)
        {
            string? error = names[i] switch
            {
                "" => "A path is made of member names joined by single dots",
                "**" when i > 0 => "'**' stands for any depth at the beginning of a path, and only there",
                "**" when names.Length == 1 => "Behind '**' a path names what is searched",
                [>= 'A' and <= 'Z', ..] when hasTypes && i == names.Length - 1 =>
                    $"'{names[i]}' is a type; behind it, a path names the member to take",
                _ => null,
            };
            if (error is not null)
            {
                // An empty name is shown by the dot behind it, or before it at the end.
                bool isEmpty = names[i].Length == 0;
                Place place = path.Value.Length == 0
                    ? path.Place
                    : path.At(isEmpty ? Math.Min(start, path.Value.Length - 1) : start, Math.Max(names[i].Length, 1));
                Report(Descriptors.InvalidName, place, error);
                return false;
            }

            start += names[i].Length + 1;
        }

        return true;
    }
}
